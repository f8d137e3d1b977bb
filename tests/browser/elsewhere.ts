import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A site of another origin, whose one page has this in its body. */
export interface Elsewhere {
  readonly address: string;
  show(body: string): void;
  close(): void;
}

/** Starts a site of another origin on a free port. */
export async function startElsewhere(): Promise<Elsewhere> {
  let shown = '';
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="en"><title>Elsewhere</title><body>${shown}</body></html>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    show: (body) => (shown = body),
    close: () => server.close(),
  };
}
