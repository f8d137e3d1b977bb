/** Rows of a page of a table. */
export const PAGE_ROWS = 50;

/** A page of rows: which of all it has, counted from 1; of none, 0 to 0 on one page. */
export interface PageOfRows {
  readonly page: number;
  readonly pages: number;
  readonly first: number;
  readonly last: number;
}

/** The page asked for, or the last one where there are fewer. */
export function pageOf(rows: number, asked: number, size = PAGE_ROWS): PageOfRows {
  const pages = Math.max(1, Math.ceil(rows / size));
  const page = Math.min(Math.max(1, asked), pages);
  const first = rows === 0 ? 0 : (page - 1) * size + 1;
  return { page, pages, first, last: Math.min(rows, page * size) };
}
