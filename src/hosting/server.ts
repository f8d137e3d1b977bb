import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { Compressor } from './compress.ts';
import { decodePath, findFile } from './find-file.ts';
import type { HeaderRule } from './header-rules.ts';
import { parseHeaders, READINGS } from './headers-file.ts';
import { sendFile } from './send-file.ts';

/** The folder to serve and the path it is served under (a slash at both ends). */
export interface ServedSite {
  readonly folder: string;
  readonly base: string;
}

/** A server that answers as a static host does: with the site's own `_headers`, nothing added. */
export function createSiteServer(site: ServedSite): Server {
  const rules = rulesOf(site.folder);
  const compressor = new Compressor();
  return createServer((request, response) => {
    answer(site, rules, compressor, request, response).catch((error: unknown) => {
      // A reader who leaves in the middle of a file is no fault.
      if (!response.destroyed) console.error(error);
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    });
  });
}

type Rules = () => Promise<HeaderRule[]>;

async function answer(
  site: ServedSite,
  rules: Rules,
  compressor: Compressor,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const [path = '/', ...query] = (request.url ?? '/').split('?');
  const headers = READINGS.joined(ruledPath(path, site.base), await rules());
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { ...headers, Allow: 'GET, HEAD' }).end();
    return;
  }
  const found = await findFile(site.folder, site.base, path);
  if (found.kind === 'redirect') {
    const to = [found.to, ...query].join('?');
    response.writeHead(301, { ...headers, Location: to }).end();
    return;
  }
  const [status, file] =
    found.kind === 'file' ? [200, found.file] : [404, join(site.folder, '404.html')];
  if (await sendFile(file, { status, headers, request, response }, compressor)) return;
  const plain = { ...headers, 'Content-Type': 'text/plain; charset=utf-8' };
  response.writeHead(404, plain).end('Not found\n');
}

// However it is written, an address has the headers of the file it leads to; what lies outside the
// site has those of its error page.
function ruledPath(path: string, base: string): string {
  const decoded = decodePath(path) ?? path;
  return decoded.startsWith(base) ? decoded : `${base}404.html`;
}

/** The rules of the folder's own file, read again when a new build has written another. */
function rulesOf(folder: string): Rules {
  const file = join(folder, '_headers');
  let read = { at: -1, rules: [] as HeaderRule[] };
  return async () => {
    const at = (await stat(file).catch(() => null))?.mtimeMs ?? -1;
    if (at !== read.at) {
      const text = at === -1 ? '' : await readFile(file, 'utf8').catch(() => '');
      read = { at, rules: parseHeaders(text) };
    }
    return read.rules;
  };
}
