/** Lines of a file that show what it looks like, and letters of each and of all. */
const LINES = 6;
const LINE_LETTERS = 240;
const LETTERS = 900;

/** How a text file begins, in lines that end in "\n"; "…" stands where one was cut. */
export function beginningOf(text: string): string {
  const lines = text.replace(/^\u{FEFF}/u, '').split(/\r?\n/, LINES);
  const shown = lines.map((line) => cutTo(line, lines.length === 1 ? LETTERS : LINE_LETTERS));
  return cutTo(shown.join('\n').trimEnd(), LETTERS);
}

/** No letter is cut in two, and none loses its marks. */
function cutTo(text: string, letters: number): string {
  if (text.length <= letters) return text;
  const segments = new Intl.Segmenter().segment(text.slice(0, letters + 50));
  const kept = [...segments].slice(0, letters).map(({ segment }) => segment);
  return `${kept.join('')}…`;
}
