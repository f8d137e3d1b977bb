/** A text as a regular expression that matches it letter for letter, a blank as any blanks. `RegExp.escape` is not in every browser yet. */
export function forPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replace(/\s+/g, String.raw`\s+`);
}
