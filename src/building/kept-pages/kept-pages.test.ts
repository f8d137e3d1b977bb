import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildMoment } from '../../build-moment.ts';
import { keptFolder } from '../kept-files.ts';
import { openKeptPages, type KeptPages } from './kept-pages.ts';

let root = '';
const at = (name: string) => join(root, name);
const put = (name: string, text: string) => {
  mkdirSync(dirname(at(name)), { recursive: true });
  writeFileSync(at(name), text);
};
const read = (name: string) => readFileSync(at(name), 'utf8');
const keptAt = () => keptFolder('pages', at('content'));
const said: string[] = [];
const say = (text: string) => said.push(text);

/** What a build says that it made, and which pages it left as they were. */
function tell(pages: readonly string[], kept: readonly string[] = []): void {
  const all = Object.fromEntries([...pages, ...kept].map((path) => [path, [0, '']]));
  put('made.json', JSON.stringify({ questions: [], traces: [], pages: all, kept }));
}

async function opened<V>(use: (kept: KeptPages) => Promise<V>, state = 'state'): Promise<V> {
  const kept = openKeptPages(at('content'), state, at('made.json'));
  if (!kept) throw new Error('another build has them');
  try {
    return await use(kept);
  } finally {
    kept.release();
  }
}

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'kept-'));
  said.length = 0;
  mkdirSync(at('content'));
  put('first/index.html', 'home <img src="/sub/assets/a.111.webp">');
  put('first/a/index.html', 'a');
  put('first/a.ics', 'calendar');
  put('first/assets/a.111.webp', 'picture');
  put('first/assets/site.css', 'style');
  tell(['/sub/', '/sub/a/', '/sub/a.ics']);
  await opened((kept) => kept.keep(at('first'), '/sub/', say));
});
afterEach(() => {
  rmSync(keptAt(), { recursive: true, force: true });
  rmSync(root, { recursive: true });
});

describe('the pages of the last build', () => {
  it('come back beside those rendered, with the pictures that they show', async () => {
    put('second/a/index.html', 'another');
    put('second/assets/site.css', 'style');
    put('second/assets/b.222.webp', 'shown by none');
    tell(['/sub/a/'], ['/sub/', '/sub/a.ics']);
    const number = await opened((kept) => kept.bringInto(at('second'), '/sub/'));
    expect(number).toBe(2);
    expect(read('second/index.html')).toBe(read('first/index.html'));
    expect(read('second/a/index.html')).toBe('another');
    expect(read('second/a.ics')).toBe('calendar');
    expect(read('second/assets/a.111.webp')).toBe('picture');
    expect(existsSync(at('second/assets/b.222.webp'))).toBe(false);
  });

  it('are kept with those that were rendered since, without those that are gone', async () => {
    put('second/a/index.html', 'another');
    put('second/assets/site.css', 'style');
    tell(['/sub/a/'], ['/sub/']);
    await opened(async (kept) => {
      await kept.bringInto(at('second'), '/sub/');
      await kept.keep(at('second'), '/sub/', say);
    });
    expect(readFileSync(join(keptAt(), 'site/a/index.html'), 'utf8')).toBe('another');
    expect(existsSync(join(keptAt(), 'site/index.html'))).toBe(true);
    expect(existsSync(join(keptAt(), 'site/a.ics'))).toBe(false);
    expect(said).toEqual([]);
  });

  it('do not come back beside other styles, or where one is lost', async () => {
    tell([], ['/sub/']);
    put('second/assets/other.css', 'style');
    expect(await opened((kept) => kept.bringInto(at('second'), '/sub/'))).toBeNull();
    rmSync(at('second/assets/other.css'));
    put('second/assets/site.css', 'style');
    rmSync(join(keptAt(), 'site/index.html'));
    expect(await opened((kept) => kept.bringInto(at('second'), '/sub/'))).toBeNull();
  });

  it('are for builds of the same state alone', async () => {
    const keptOf = (state: string) => opened(({ files }) => Promise.resolve(files.kept), state);
    expect(await keptOf('state')).not.toBeNull();
    expect(await keptOf('another')).toBeNull();
  });

  it('are left to another build as long as it has them', () => {
    const since = buildMoment({});
    const holder = { pid: process.ppid, host: hostname(), since };
    writeFileSync(`${keptAt()}.lock`, JSON.stringify(holder));
    expect(openKeptPages(at('content'), 'state', at('made.json'))).toBeNull();
    rmSync(`${keptAt()}.lock`);
  });

  it('go when their content folder is gone', async () => {
    const gone = keptAt();
    rmSync(at('content'), { recursive: true });
    root = mkdtempSync(join(tmpdir(), 'kept-'));
    mkdirSync(at('content'));
    put('first/index.html', 'home');
    tell(['/sub/']);
    await opened((kept) => kept.keep(at('first'), '/sub/', say));
    expect(existsSync(gone)).toBe(false);
    expect(existsSync(keptAt())).toBe(true);
  });

  it('are given up, in words, where they cannot be written', async () => {
    rmSync(at('made.json'));
    await opened((kept) => kept.keep(at('first'), '/sub/', say));
    expect(said.join()).toContain('could not be kept');
    expect(existsSync(keptAt())).toBe(false);
  });
});
