/** What a reader never should see: values that are none, and signs of Markdown, templates and code. */
const LEAKS: readonly (readonly [string, RegExp])[] = [
  ['undefined', /\bundefined\b/],
  ['NaN', /\bNaN\b/],
  ['[object …]', /\[object \w*\]/],
  ['](', /\]\(/],
  ['{', /\{/],
];

/** The leaks in the words of a page, each with what stands around it. */
export function leaksIn(words: string): string[] {
  return LEAKS.flatMap(([name, pattern]) => {
    const found = pattern.exec(words);
    if (!found) return [];
    const around = words.slice(Math.max(0, found.index - 30), found.index + 30);
    return [`“${name}” in: … ${around.replace(/\s+/g, ' ').trim()} …`];
  });
}
