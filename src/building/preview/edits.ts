/** A stretch of a page that is written otherwise; `from` and `to` are offsets in it. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A stretch of a page, by default all of it, with the edits made that lie in it; none lies in another. */
export function withEdits(
  page: string,
  edits: readonly Edit[],
  { from, to }: Omit<Edit, 'text'> = { from: 0, to: page.length },
): string {
  const ordered = edits.toSorted((a, b) => a.from - b.from || a.to - b.to);
  const pieces = ordered.map((edit, index) => {
    const before = ordered[index - 1]?.to ?? from;
    return page.slice(before, edit.from) + edit.text;
  });
  return pieces.join('') + page.slice(ordered.at(-1)?.to ?? from, to);
}
