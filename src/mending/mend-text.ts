/** What was mended in a file, in the words of `strings/<lang>/mending.json`. */
export type MendKind =
  | 'byte-order-mark'
  | 'line-endings'
  | 'letters'
  | 'tabs'
  | 'unseen'
  | 'quotes'
  | 'date-signs'
  | 'renamed';

export interface Mend {
  readonly kind: MendKind;
  /** How many places. */
  readonly count: number;
}

interface TextMend {
  readonly kind: MendKind;
  readonly pattern: RegExp;
  readonly by: string;
}

const TEXT_MENDS: readonly TextMend[] = [
  { kind: 'byte-order-mark', pattern: /^\uFEFF/g, by: '' },
  { kind: 'line-endings', pattern: /\r\n?/g, by: '\n' },
  // Shown by nothing: without them the text reads the same.
  { kind: 'unseen', pattern: /[\u00AD\uFEFF]/g, by: '' },
  { kind: 'tabs', pattern: /[\t ]*\t[\t ]*$/gm, by: '' },
  // At the beginning of a line a tab may stand for any depth, which only its author knows.
  { kind: 'tabs', pattern: /(?<=\S)[\t ]*\t[\t ]*(?=\S)/g, by: ' ' },
];

/** A text without the marks and signs that no author means; the rest stays as it is, to the byte. */
export function mendText(text: string): { readonly text: string; readonly mends: Mend[] } {
  const mends: Mend[] = [];
  let mended = text;
  for (const { kind, pattern, by } of TEXT_MENDS) {
    const count = mended.match(pattern)?.length ?? 0;
    if (count === 0) continue;
    mended = mended.replace(pattern, by);
    mends.push({ kind, count });
  }
  const composed = mended.normalize('NFC');
  if (composed !== mended)
    mends.push({ kind: 'letters', count: linesThatDiffer(mended, composed) });
  return { text: composed, mends };
}

function linesThatDiffer(before: string, after: string): number {
  const lines = after.split('\n');
  return before.split('\n').filter((line, at) => line !== lines[at]).length;
}
