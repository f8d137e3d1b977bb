/** One address that leads to another for good. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** Text of the `_redirects` file that static hosts read; empty without redirects. */
export function formatRedirects(redirects: readonly Redirect[]): string {
  return redirects.map(({ from, to }) => `${from} ${to} 301\n`).join('');
}

/** Reads such a file back. */
export function parseRedirects(text: string): Redirect[] {
  return text.split('\n').flatMap((line) => {
    const [from, to] = line.split(' ');
    return from && to ? [{ from, to }] : [];
  });
}
