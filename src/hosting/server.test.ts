import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen } from './listen.ts';
import { createSiteServer } from './server.ts';

const root = mkdtempSync(join(tmpdir(), 'served-'));
const FILES = {
  'site/index.html': '<h1>Front</h1>',
  'site/events/index.html': `<h1>Events</h1>${' '.repeat(2000)}`,
  'site/404.html': '<h1>Not here</h1>',
  'site/map.pdf': '0123456789',
  'site/large.json': JSON.stringify(Array.from({ length: 200_000 }, (_, at) => at)),
  'site/film.bin': '0'.repeat(4 * 2 ** 20),
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
  port = await listen(server, { port: 0 });
});
afterAll(() => {
  server.close();
  rmSync(root, { recursive: true });
});

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes of buffers that somebody still holds; those that are only not yet collected are none, however busy the machine. */
function held(): number {
  collect();
  return process.memoryUsage().arrayBuffers;
}

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

  it('answers 304 to a browser that knows several versions, this one among them', async () => {
    const { etag = '' } = (await ask('/site/')).headers;
    const known = { 'If-None-Match': `"other", ${etag.replace('W/', '')}` };
    expect((await ask('/site/', known)).statusCode).toBe(304);
    expect((await ask('/site/', { 'If-None-Match': '"other", "more"' })).statusCode).toBe(200);
  });

  it('does not send a coding that the browser refuses', async () => {
    const { headers } = await ask('/site/events/', { 'Accept-Encoding': 'br;q=0, gzip;q=0' });
    expect(headers['content-encoding']).toBeUndefined();
  });

  it('sends the part of a file that is asked for', async () => {
    const part = await read('/site/map.pdf', { Range: 'bytes=2-4' });
    expect(part).toMatchObject({ status: 206, text: '234' });
    expect(part.headers).toMatchObject({
      'content-range': 'bytes 2-4/10',
      'content-length': '3',
    });
    expect((await read('/site/map.pdf', { Range: 'bytes=-2' })).text).toBe('89');
    const beyond = await read('/site/map.pdf', { Range: 'bytes=10-' });
    expect(beyond.status).toBe(416);
    expect(beyond.headers['content-range']).toBe('bytes */10');
  });

  it('sends the whole file when the part belongs to another version or to no file', async () => {
    const condition = { Range: 'bytes=2-4', 'If-Range': '"another"' };
    expect(await read('/site/map.pdf', condition)).toMatchObject({ status: 200 });
    expect(await read('/site/nothing', { Range: 'bytes=2-4' })).toMatchObject({ status: 404 });
  });

  it('compresses a large file while it is sent', async () => {
    const { status, headers, bytes } = await read('/site/large.json', {
      'Accept-Encoding': 'gzip, br',
    });
    expect([status, headers['content-encoding']]).toEqual([200, 'gzip']);
    expect(gunzipSync(bytes).toString()).toBe(FILES['site/large.json']);
    expect((await read('/site/large.json')).text).toBe(FILES['site/large.json']);
  });

  it('holds only pieces of files for readers who are slow', async () => {
    const before = held();
    const slow = await Promise.all(
      Array.from({ length: 100 }, () => ask('/site/film.bin', {}, 'GET', false)),
    );
    await new Promise((settle) => setTimeout(settle, 300));
    // All of it would be 400 megabytes.
    expect(held() - before).toBeLessThan(80 * 2 ** 20);
    for (const answer of slow) answer.destroy();
  });

  it('survives readers who leave in the middle', async () => {
    await Promise.all(Array.from({ length: 20 }, () => leave('/site/large.json')));
    expect((await ask('/site/')).statusCode).toBe(200);
  });

  it('sends the headers with errors and for addresses written in other ways too', async () => {
    for (const path of ['/site/nothing/', '/site/%zz', '/elsewhere', '/site/index.html']) {
      expect((await ask(path)).headers['x-all']).toBe('1');
    }
    expect((await ask('/site/%65vents/')).headers['x-all']).toBe('1, 2');
    expect((await ask('/site/', {}, 'POST')).headers['x-all']).toBe('1');
  });

  it('reads the rules of a new build', async () => {
    const file = join(root, 'site/_headers');
    writeFileSync(file, '/site/*\n  X-All: new\n');
    utimesSync(file, 1, 1);
    expect((await ask('/site/')).headers['x-all']).toBe('new');
    writeFileSync(file, FILES['site/_headers']);
  });

  it('only lets itself be read', async () => {
    expect((await ask('/site/', {}, 'POST')).statusCode).toBe(405);
    expect((await ask('/site/', {}, 'HEAD')).statusCode).toBe(200);
  });
});

/** Asks with the path exactly as written; `fetch` would tidy it up first. */
function ask(
  path: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
  discard = true,
): Promise<IncomingMessage> {
  return new Promise((settle, fail) => {
    const call = request({ host: 'localhost', port, path, headers, method }, (answer) => {
      if (discard) answer.resume();
      settle(answer);
    });
    call.on('error', fail).end();
  });
}

interface Got {
  readonly status: number | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly bytes: Buffer;
  readonly text: string;
}

async function read(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Got> {
  const answer = await ask(path, headers, 'GET', false);
  const bytes = Buffer.concat(await Array.fromAsync<Buffer>(answer));
  const { statusCode: status } = answer;
  return { status, headers: answer.headers, bytes, text: bytes.toString() };
}

async function leave(path: string): Promise<void> {
  (await ask(path, {}, 'GET', false)).destroy();
}
