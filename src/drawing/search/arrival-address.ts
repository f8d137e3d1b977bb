/** The address's name for the words to mark on the page it leads to. */
const MARKS = 'find';

const MOST_MARKS = 6;
const LONGEST_MARK = 60;

/** The address of a page with words to mark there; they are the page's own spelling. */
export function addressWithMarks(url: string, words: readonly string[]): string {
  const distinct = new Map(words.map((word) => [word.toLowerCase(), word] as const));
  const chosen = [...distinct.values()].filter((word) => word.length <= LONGEST_MARK);
  const params = new URLSearchParams(chosen.slice(0, MOST_MARKS).map((word) => [MARKS, word]));
  return params.size === 0 ? url : `${url}?${params.toString()}`;
}

/** The words to mark that an address carries. */
export function marksIn(search: string): string[] {
  const words = new URLSearchParams(search).getAll(MARKS);
  return words.slice(0, MOST_MARKS).map((word) => word.slice(0, LONGEST_MARK));
}

/** The address without them, everything else kept. */
export function withoutMarks(address: string): string {
  const url = new URL(address);
  url.searchParams.delete(MARKS);
  return url.href;
}
