import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { compress } from './compress.ts';
import { contentType } from './content-types.ts';
import { findFile } from './find-file.ts';
import type { HeaderRule } from './header-rules.ts';
import { headersFor, parseHeaders } from './headers-file.ts';

/** The folder to serve and the path it is served under (a slash at both ends). */
export interface ServedSite {
  readonly folder: string;
  readonly base: string;
}

/** A server that answers as a static host does: with the site's own `_headers`, nothing added. */
export function createSiteServer(site: ServedSite): Server {
  return createServer((request, response) => {
    answer(site, request, response).catch((error: unknown) => {
      console.error(error);
      response.writeHead(500).end();
    });
  });
}

async function answer(site: ServedSite, request: IncomingMessage, response: ServerResponse) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const [path = '/', ...query] = (request.url ?? '/').split('?');
  const headers = headersFor(path, await rulesOf(site.folder));
  const found = await findFile(site.folder, site.base, path);
  if (found.kind === 'redirect') {
    const to = [found.to, ...query].join('?');
    response.writeHead(301, { ...headers, Location: to }).end();
    return;
  }
  const file = found.kind === 'file' ? found.file : join(site.folder, '404.html');
  const status = found.kind === 'file' ? 200 : 404;
  await sendFile(file, status, headers, request, response);
}

async function rulesOf(folder: string): Promise<HeaderRule[]> {
  return parseHeaders(await readFile(join(folder, '_headers'), 'utf8').catch(() => ''));
}

async function sendFile(
  file: string,
  status: number,
  headers: Readonly<Record<string, string>>,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const found = await stat(file).catch(() => null);
  const type = contentType(file);
  if (!found) {
    response.writeHead(404, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' });
    response.end('Not found\n');
    return;
  }
  const tag = `W/"${found.size.toString(36)}-${Math.round(found.mtimeMs).toString(36)}"`;
  const all = { ...headers, 'Content-Type': type, ETag: tag, Vary: 'Accept-Encoding' };
  if (status === 200 && request.headers['if-none-match'] === tag) {
    response.writeHead(304, all).end();
    return;
  }
  const { encoding, bytes } = await compress(
    await readFile(file),
    type,
    request.headers['accept-encoding'] ?? '',
  );
  response.writeHead(status, { ...all, ...encoding, 'Content-Length': bytes.length });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}
