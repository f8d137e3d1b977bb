/** The years there are to choose from; the last is the current one. */
export interface YearRange {
  readonly first: number;
  readonly last: number;
}

const FIELD = 'as-of';

/** The year a query asks for; the current one where it asks for none that there is. */
export function readAsOf(query: string, { first, last }: YearRange): number {
  const asked = new URLSearchParams(query).get(FIELD) ?? '';
  const year = /^\d{1,4}$/.test(asked) ? Number(asked) : last;
  return year < first || year > last ? last : year;
}

/** The query that asks for a year, all else of it kept; the current year needs no word. */
export function writeAsOf(query: string, year: number, { last }: YearRange): string {
  const fields = new URLSearchParams(query);
  if (year === last) fields.delete(FIELD);
  else fields.set(FIELD, String(year));
  const written = fields.toString();
  return written && `?${written}`;
}

/** The years at whose end each tie stood, by the partner's id, from "busan 1995,lyon 1997 2020". */
export function readSpans(
  text: string,
): ReadonlyMap<string, readonly [from: number, until: number]> {
  return new Map(
    text.split(',').flatMap((part) => {
      const [id, from, until = Infinity] = part.split(' ');
      return id && from ? [[id, [Number(from), Number(until)]] as const] : [];
    }),
  );
}
