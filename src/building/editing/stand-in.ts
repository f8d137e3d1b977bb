import type { ServerResponse } from 'node:http';

/** Puts another page in the place of one that fails, where there is one; the status stays that of the failure. */
export function standIn(response: ServerResponse, pageInstead: () => string | null): void {
  const writeHead = response.writeHead.bind(response);
  const write = response.write.bind(response);
  const end = response.end.bind(response);
  let page: string | null = null;
  response.writeHead = (status: number, ...rest: []) => {
    page = status >= 500 ? pageInstead() : null;
    if (page === null) return writeHead(status, ...rest);
    // The failure's own headers speak of its own text.
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    return writeHead(status, HEADERS);
  };
  response.write = ((...args: Parameters<typeof write>) =>
    page === null ? write(...args) : true) as typeof write;
  response.end = ((...args: Parameters<typeof end>) => {
    if (!response.headersSent) response.writeHead(response.statusCode);
    return page === null ? end(...args) : end(page, 'utf8');
  }) as typeof end;
}

const HEADERS = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' };
