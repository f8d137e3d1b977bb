import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '#building/check-content.ts';
import { readFolder } from '#reading/read-folder.ts';
import { LANGUAGES } from '#i18n/string-files.ts';
import { runNewChronicle } from './run-new-chronicle.ts';

const NOW = Date.UTC(2026, 0, 1);
let home = '';
let said: string[] = [];

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'new-chronicle-'));
  said = [];
});
afterEach(() => rm(home, { recursive: true }));

function run(args: readonly string[], answers: readonly string[] | null = null): Promise<number> {
  const left = [...(answers ?? [])];
  return runNewChronicle(args, {
    folder: '',
    print: (line) => said.push(line),
    complain: (line) => said.push(`! ${line}`),
    askPerson: answers && (() => Promise.resolve(left.shift() ?? '')),
    now: NOW,
  });
}

describe('npm run new -- chronicle', () => {
  it.each([...LANGUAGES, LANGUAGES.join(',')])(
    'writes a chronicle in %s without a single problem',
    async (languages) => {
      const folder = join(home, 'porto-alegre');
      expect(await run([folder, '--languages', languages])).toBe(0);
      expect(await checkContent(folder, { now: NOW })).toEqual([]);
      const site = await readFile(join(folder, 'site.yaml'), 'utf8');
      expect(site).toContain('Porto Alegre');
    },
  );

  it('takes every answer as a flag, places west of Greenwich included', async () => {
    const folder = join(home, 'a');
    const place = ['--country', 'pt', '--lat', '41,15', '--lon', '-8.61'];
    const time = ['--time-zone', 'Europe/Lisbon', '--from', '1100', '--to', '2030'];
    expect(await run([folder, '--city', 'Porto', ...place, ...time, '--languages', 'en'])).toBe(0);
    const site = await readFile(join(folder, 'site.yaml'), 'utf8');
    expect(site).toContain('country: PT\n  coordinates: {lat: 41.15, lon: -8.61}');
    expect(site).toContain('span: {from: 1100, to: 2030}');
    expect(said.join('\n')).not.toContain('--lat');
  });

  it.each(['America/Los_Angeles', 'Pacific/Kiritimati'])(
    'begins on the day that it is in the city: %s',
    async (zone) => {
      const folder = join(home, 'a');
      expect(await run([folder, '--time-zone', zone, '--languages', 'en'])).toBe(0);
      expect(await checkContent(folder, { now: NOW })).toEqual([]);
    },
  );

  it('says what it guessed and what to do next', async () => {
    const folder = join(home, 'a');
    await run([folder, '--city', 'Porto', '--lang', 'en']);
    expect(said[1]).toMatch(/guessed: --languages, --country, .*site\.yaml/);
    expect(said.join('\n')).toContain(`CONTENT_DIR=${folder} npm start`);
  });

  it('puts a folder with an unusual name into quotes in the commands it prints', async () => {
    const folder = join(home, "l'île #1");
    await run([folder, '--city', 'Porto', '--lang', 'en']);
    expect(said.join('\n')).toContain(`CONTENT_DIR='${home}/l'\\''île #1' npm start`);
  });

  it('asks a person, who may leave everything as usual', async () => {
    const folder = join(home, 'a');
    expect(await run([folder, '--lang', 'en'], ['Porto', 'en'])).toBe(0);
    expect(await readFile(join(folder, 'site.yaml'), 'utf8')).toContain('name: Porto\n');
    expect(await checkContent(folder, { now: NOW })).toEqual([]);
  });

  it('writes into an empty folder, and never over anything', async () => {
    const folder = join(home, 'a');
    await mkdir(folder);
    expect(await run([folder])).toBe(0);
    const before = await readFolder(folder);
    expect(await run([folder, '--city', 'Other'])).toBe(1);
    expect(await readFolder(folder)).toEqual(before);
    await writeFile(join(home, 'file'), 'mine');
    expect(await run([join(home, 'file')])).toBe(1);
  });

  it('says how it is called, and what is wrong with a flag, in the language asked for either way', async () => {
    expect(await run(['--help', '--lang=en'])).toBe(0);
    expect(said[0]).toContain('chronicle <folder>');
    expect(await run(['a', '--citty', 'x', '--lang=en'])).toBe(2);
    expect(said[1]).toBe('! there is no flag --citty; perhaps --city');
  });

  it('refuses a language without words, and what the check would refuse', async () => {
    const folder = join(home, 'a');
    expect(await run([folder, '--languages', 'en,tlh', '--lang', 'en'])).toBe(1);
    expect(said[0]).toContain('“tlh”');
    expect(await run([folder, '--lat', 'north', '--lang', 'en'])).toBe(1);
    expect(said.join('\n')).toContain('coordinates.lat');
    await expect(readFolder(folder)).rejects.toThrow('There is no content folder');
  });

  it.each([[[]], [['a', 'b']], [['a', '--town', 'x']]])('cannot run with %j', async (args) => {
    expect(await run(args)).toBe(2);
    expect(said.at(-1)).toContain('npm run new -- chronicle');
  });
});
