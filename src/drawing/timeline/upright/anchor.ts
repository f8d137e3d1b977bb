/** What stays where it is in the window while all around it is laid out anew. */
export interface Anchor {
  /** The event whose card it is; null for a moment alone. */
  readonly id: string | null;
  /** The moment it stands for, ms. */
  readonly moment: number;
  /** Its place, CSS pixels below the top of the window. */
  readonly y: number;
}

/** Scrolls so that `element` stands where the anchor was, as far as the page goes. */
export function moveTo(element: Element, { y }: Anchor): void {
  const top = element.getBoundingClientRect().top - y;
  scrollBy({ top, behavior: 'instant' });
}

/** Of elements one below the other the one that a height of the window is on or nearest to. */
export function nearestTo<Entry>(
  entries: Iterable<Entry>,
  nodeOf: (entry: Entry) => Element,
  y: number,
): Entry | null {
  const measured = [...entries].map((entry) => {
    const { top, bottom } = nodeOf(entry).getBoundingClientRect();
    return { entry, away: Math.max(0, top - y, y - bottom) };
  });
  return measured.sort((a, b) => a.away - b.away)[0]?.entry ?? null;
}
