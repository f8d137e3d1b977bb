/** Search engines and networks show about this many characters at least; what is shorter says too little to choose by. */
export const LEAST_LENGTH = 50;

/**
 * The first of `sentences`, and as many of those after it as it needs to be no shorter than
 * `LEAST_LENGTH`; empty ones are passed over. Shorter only where all together are.
 */
export function describedBy(sentences: readonly string[]): string {
  return sentences
    .filter((sentence) => sentence !== '')
    .reduce((text, sentence) => {
      if (text.length >= LEAST_LENGTH) return text;
      return [text, sentence].filter(Boolean).join(' ');
    }, '');
}

/** The texts by key, each that is there more than once behind what `lead` says of its key. */
export function leadWhereSame(
  texts: ReadonlyMap<string, string>,
  lead: (key: string) => string,
): ReadonlyMap<string, string> {
  const times = Map.groupBy(texts.values(), (text) => text);
  return new Map(
    [...texts].map(([key, text]) => {
      const isAlone = times.get(text)?.length === 1;
      return [key, isAlone ? text : `${lead(key)}: ${text}`];
    }),
  );
}
