/** How a story is read: with the drawing that follows, or as an article. */
export type Reading = 'follow' | 'article';

const FIELD = 'as';

/** The way of reading that a query asks for. */
export function readReading(query: string): Reading {
  return new URLSearchParams(query).get(FIELD) === 'article' ? 'article' : 'follow';
}

/** The query that asks for it, all else of it kept; the usual way needs no word. */
export function writeReading(query: string, reading: Reading): string {
  const fields = new URLSearchParams(query);
  if (reading === 'follow') fields.delete(FIELD);
  else fields.set(FIELD, reading);
  const written = fields.toString();
  return written && `?${written}`;
}

/** The step being read: the last that reaches the line, else the one before; `tops` ascend, in pixels. */
export function stepAt(tops: readonly number[], line: number): number {
  const passed = tops.findLastIndex((top) => top <= line);
  return Math.max(0, passed) + 1;
}
