import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen } from './listen.ts';
import { createSiteServer } from './server.ts';

const root = mkdtempSync(join(tmpdir(), 'served-'));
const FILES = {
  'site/index.html': '<h1>Front</h1>',
  'site/events/index.html': `<h1>Events</h1>${' '.repeat(2000)}`,
  'site/404.html': '<h1>Not here</h1>',
  'site/map.pdf': 'pdf',
  'site/.secret': 'hidden',
  'site/_headers': '/site/*\n  X-All: 1\n\n/site/events/*\n  X-All: 2\n',
  'outside.txt': 'outside',
};
let server: Server;
let port = 0;

beforeAll(async () => {
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  server = createSiteServer({ folder: join(root, 'site'), base: '/site/' });
  port = await listen(server, 0);
});
afterAll(() => {
  server.close();
  rmSync(root, { recursive: true });
});

describe('the site server', () => {
  it('serves a folder’s page at its address with a slash', async () => {
    expect(await ask('/site/events/')).toMatchObject({ statusCode: 200 });
    expect((await ask('/site/')).headers['content-type']).toBe('text/html; charset=utf-8');
  });

  it('redirects to the address with a slash and keeps the query', async () => {
    const { statusCode, headers } = await ask('/site/events?q=1');
    expect([statusCode, headers.location]).toEqual([301, '/site/events/?q=1']);
    expect((await ask('/site')).headers.location).toBe('/site/');
  });

  it('answers 404 with the site’s own page', async () => {
    expect((await ask('/site/nothing/')).statusCode).toBe(404);
    expect((await ask('/elsewhere')).statusCode).toBe(404);
  });

  it.each([
    '/site/../outside.txt',
    '/site/..%2foutside.txt',
    '/site/%2e%2e/outside.txt',
    '/site/..%5coutside.txt',
    '/site//outside.txt',
    '/site/%00',
    '/site/%zz',
    '/site/.secret',
    '/site/_headers',
  ])('gives nothing for %s', async (path) => {
    expect((await ask(path)).statusCode).toBe(404);
  });

  it('never redirects to another host', async () => {
    expect((await ask('//other.example/site/events')).headers.location).toBeUndefined();
  });

  it('sends the headers of the site’s own file, joined where several rules match', async () => {
    expect((await ask('/site/')).headers['x-all']).toBe('1');
    expect((await ask('/site/events/')).headers['x-all']).toBe('1, 2');
  });

  it('compresses text in the best coding the browser knows, and leaves the rest as it is', async () => {
    const coded = async (path: string, accepted: string): Promise<string | undefined> =>
      (await ask(path, { 'Accept-Encoding': accepted })).headers['content-encoding'];
    expect(await coded('/site/events/', 'gzip, br')).toBe('br');
    expect(await coded('/site/events/', 'gzip')).toBe('gzip');
    expect(await coded('/site/events/', 'identity')).toBeUndefined();
    expect(await coded('/site/map.pdf', 'gzip, br')).toBeUndefined();
  });

  it('answers 304 to a browser that has the file already', async () => {
    const { etag = '' } = (await ask('/site/')).headers;
    expect((await ask('/site/', { 'If-None-Match': etag })).statusCode).toBe(304);
  });

  it('only lets itself be read', async () => {
    expect((await ask('/site/', {}, 'POST')).statusCode).toBe(405);
    expect((await ask('/site/', {}, 'HEAD')).statusCode).toBe(200);
  });
});

describe('listen', () => {
  it('says what to do when the port is taken', async () => {
    await expect(listen(createSiteServer({ folder: root, base: '/' }), port)).rejects.toThrow(
      `Port ${port} is in use by another program. Stop that program, or choose another port: PORT=${port + 1} npm start`,
    );
  });
});

/** Asks with the path exactly as written; `fetch` would tidy it up first. */
function ask(
  path: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
): Promise<IncomingMessage> {
  return new Promise((settle, fail) => {
    const call = request({ host: 'localhost', port, path, headers, method }, (answer) => {
      answer.resume();
      settle(answer);
    });
    call.on('error', fail).end();
  });
}
