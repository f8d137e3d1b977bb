import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen } from '#hosting/listen.ts';
import { createSiteServer } from '#hosting/server.ts';
import { headerNames, type ServerTable } from '#hosting/servers/server-table.ts';
import { SERVERS } from '#hosting/servers/servers.ts';
import { ask, type Answer } from './ask.ts';
import { runServer, type RunningServer, type ServerName } from './run-server.ts';
import { ASKED, smallRedirects, STYLES, writeSmallSite } from './small-site.ts';

const NAMES = Object.keys(SERVERS) as ServerName[];
const CASES = NAMES.flatMap((name) => ['/', '/chronicle/'].map((base) => [name, base] as const));

describe.each(CASES)('%s, with the site at %s', (name, base) => {
  let home = '';
  let table: ServerTable;
  let server: Pick<RunningServer, 'origin'>;
  let own: Pick<RunningServer, 'origin'>;
  const stops: (() => unknown)[] = [];

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'chronicle-host-'));
    const folder = join(home, 'site');
    table = await writeSmallSite(folder, base);
    const theirs = await runServer(name, home, table, smallRedirects(base));
    stops.push(theirs.stop);
    server = theirs;
    const ours = createSiteServer({ folder, base });
    const port = await listen(ours, { port: 0 });
    own = { origin: `http://localhost:${port}` };
    stops.push(() => ours.close());
  });

  afterAll(async () => {
    for (const stop of stops) await stop();
    await rm(home, { recursive: true });
  });

  it.each(ASKED)('answers /%s as our own server does', async (path) => {
    const [theirs, ours] = [
      await ask(server.origin, base + path),
      await ask(own.origin, base + path),
    ];
    // Apache looks up the headers of an error by the address of its page, which nobody frames.
    const isOwn = name === 'apache' && ours.status === 404;
    const expected = isOwn ? await ask(own.origin, `${base}404.html`) : ours;
    expect(told(theirs, table)).toEqual({ ...told(expected, table), status: ours.status });
  });

  it('leads from old addresses to new ones, a query with them', async () => {
    for (const { from, to } of smallRedirects(base)) {
      const answers = [await ask(server.origin, from), await ask(server.origin, `${from}?q=1`)];
      expect(answers.map(({ status }) => status)).toEqual([301, 301]);
      expect(answers.map((answer) => locationOf(answer))).toEqual([to, `${to}?q=1`]);
    }
  });

  it.each([
    '../../../../../../etc/passwd',
    '%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
    'assets/..%2f..%2f..%2f..%2f..%2f..%2fetc/passwd',
    'assets/../.secret',
    '%00',
    '%zz',
  ])('gives nothing of %s', async (path) => {
    const { status, body } = await ask(server.origin, base + path);
    // Caddy says 500 of a name that no disk could hold.
    expect([400, 403, 404, ...(path === '%00' ? [500] : [])]).toContain(status);
    expect(body.toString()).not.toMatch(/root:|^\.secret/);
  });

  it('leads nobody to another site', async () => {
    for (const path of [
      '//evil.example/su-kien/a',
      '//evil.example',
      '/\\evil.example/su-kien/a',
    ]) {
      const { headers } = await ask(server.origin, path);
      expect(
        told({ status: 301, headers, body: Buffer.alloc(0) }, table).location ?? '',
        path,
      ).not.toMatch(/^[/\\]{2}|evil/);
    }
  });

  it('sends less where a reader takes it compressed', async () => {
    const path = `${base}assets/a.1234.css`;
    const answer = await ask(server.origin, path, { 'Accept-Encoding': 'gzip' });
    expect(answer.headers['content-encoding']).toBe('gzip');
    expect(answer.headers['vary']).toMatch(/accept-encoding/i);
    expect(gunzipSync(answer.body).toString()).toContain(STYLES);
    expect(answer.body.length).toBeLessThan(STYLES.length / 4);
  });
});

describe('a page that a reader has', () => {
  it.each(NAMES)('is not sent again by %s while it is the same', async (name) => {
    const home = await mkdtemp(join(tmpdir(), 'chronicle-host-'));
    const table = await writeSmallSite(join(home, 'site'), '/');
    const server = await runServer(name, home, table, []);
    const coded = { 'Accept-Encoding': 'gzip' };
    const { headers } = await ask(server.origin, '/assets/a.1234.css', coded);
    const known = { ...coded, 'If-None-Match': headers['etag'] ?? '' };
    const again = await ask(server.origin, '/assets/a.1234.css', known);
    await server.stop();
    await rm(home, { recursive: true });
    expect(again.status).toBe(304);
  });
});

describe('what lies compressed beside a file', () => {
  it.each([
    ['nginx', 'gzip'],
    ['caddy', 'gzip'],
    ['caddy', 'br'],
  ] as const)('is what %s sends as %s', async (name, coding) => {
    const home = await mkdtemp(join(tmpdir(), 'chronicle-host-'));
    const table = await writeSmallSite(join(home, 'site'), '/');
    const server = await runServer(name, home, table, []);
    const { body, headers } = await ask(server.origin, '/assets/a.1234.css', {
      'Accept-Encoding': coding,
    });
    await server.stop();
    await rm(home, { recursive: true });
    const [decode, mark] =
      coding === 'br' ? [brotliDecompressSync, '/* br */'] : [gunzipSync, '/* gz */'];
    expect(decode(body).toString()).toBe(STYLES + mark);
    expect(headers['content-type']).toBe('text/css; charset=utf-8');
  });
});

/** What of an answer must be the same whoever gives it; every redirect that is for good counts as one. */
function told(answer: Answer, table: ServerTable) {
  const { status, headers } = answer;
  const named = headerNames(table).map((name) => [name, headers[name.toLowerCase()]] as const);
  const isFile = status === 200 || status === 404;
  return {
    status: status === 308 ? 301 : status,
    location: locationOf(answer),
    headers: Object.fromEntries(named),
    type: isFile ? headers['content-type'] : null,
    body: isFile ? answer.body.toString() : null,
  };
}

/** Where an answer leads, without the server's own origin; letters are the same however they are coded. */
function locationOf({ headers }: Answer): string | null {
  const written = headers['location'];
  if (written === undefined) return null;
  const own = /^http:\/\/(127\.0\.0\.1|localhost)(:\d+)?(?=\/)/;
  return decodeURI(Buffer.from(written.replace(own, ''), 'latin1').toString());
}
