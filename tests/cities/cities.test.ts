import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ended } from '#building/run-process.ts';
import { makeCheckout, type Checkout } from './checkout.ts';
import { CITIES, THIRD } from './folders.ts';
import { ranInBrowser } from './ran-in-browser.ts';

let checkout: Checkout;
let home = '';

beforeAll(async () => {
  checkout = await makeCheckout(THIRD);
  home = await mkdtemp(join(tmpdir(), 'chronicle-folders-'));
});
afterAll(async () => {
  await checkout.remove();
  await rm(home, { recursive: true });
});

/** What the program printed when it failed, for the report; empty when it went well. */
const failure = ({ code, output }: Ended): string => (code === 0 ? '' : output);

describe.each(CITIES)('A city with $name', (city) => {
  const content = () => join(home, String(CITIES.indexOf(city)));
  const out = () => `${content()}-site`;
  const run = (...args: string[]) =>
    checkout.run(args, {
      CONTENT_DIR: content(),
      OUT_DIR: out(),
      ...(city.site === undefined ? {} : { SITE_URL: city.site }),
    });
  const page = (path: string) => join(out(), path, 'index.html');

  it('has content without errors', async () => {
    await city.write(content(), checkout);
    expect(failure(await run('scripts/check-content.ts', '--lang', 'en'))).toBe('');
  });

  it('builds', async () => {
    expect(failure(await run('scripts/build.ts'))).toBe('');
    expect(city.built.filter((path) => !existsSync(page(path)))).toEqual([]);
    expect(city.absent.filter((path) => existsSync(page(path)))).toEqual([]);
  });

  it('speaks its languages, the first at the root', async () => {
    const [main = '', ...others] = city.languages;
    expect(await readFile(page(''), 'utf8')).toContain(`<html lang="${main}"`);
    for (const code of others) {
      expect(await readFile(page(code), 'utf8')).toContain(`<html lang="${code}"`);
    }
  });

  it('runs nothing that an author wrote', async () => {
    const base = new URL(city.site ?? 'https://a.example/').pathname;
    const tried = city.built.filter((path) => path.includes('tan-cong'));
    const paths = tried.map((path) => `${path}/`);
    expect(paths.length > 0 ? await ranInBrowser(out(), base, ['', ...paths]) : []).toEqual([]);
  });

  it('passes the tests over the built site', async () => {
    const vitest = ['node_modules/.bin/vitest', 'run', '--project', 'site', '--reporter=dot'];
    expect(failure(await run(...vitest))).toBe('');
  });
});
