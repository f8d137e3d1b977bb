import { describe, expect, it } from 'vitest';
import { ISSUE_KINDS } from '#domain/rules/kinds.ts';
import { readFiles } from '#reading/read-files.ts';
import { readFolder } from '#reading/read-folder.ts';
import { FAMILIES } from '../../tests/attacks/all.ts';
import { checkOne } from './check-files.ts';
import { inWords } from './wording.ts';

/* Every attack by what an author may write: refused at its place with cause and repair, or let in as words that do nothing. */

const WORDING = { lang: 'en', main: 'vi', pathOf: (file: string) => file };
const NOW = Date.UTC(2026, 0, 1);
const reading = readFiles(await readFolder('tests/fixtures/hostile-words'));

describe.each(FAMILIES)('An attack by $name', ({ attacks, fileOf }) => {
  it.each(attacks)('is met: %j (%s)', async (written, answer) => {
    const { file, text } = fileOf(written);
    const problems = await checkOne({ file, text }, reading, NOW);
    const errors = problems.filter(({ kind }) => ISSUE_KINDS[kind] === 'error');
    if (answer === 'harmless') {
      expect(errors.map(({ kind }) => kind)).toEqual([]);
      return;
    }
    expect(errors.map(({ kind }) => kind)).toContain(answer);
    for (const problem of errors) {
      const { line, column, message, fix } = inWords(problem, WORDING);
      expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
      expect(message.trim()).not.toBe('');
      expect(fix.trim()).not.toBe('');
    }
  });
});

describe('All attacks together', () => {
  it('are a corpus of some size, none of them written twice', () => {
    const all = FAMILIES.flatMap(({ name, attacks }) => attacks.map(([one]) => `${name}: ${one}`));
    expect(all.length).toBeGreaterThanOrEqual(240);
    expect(new Set(all).size).toBe(all.length);
  });

  it('leave what all objects have as it was', () => {
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect((globalThis as Record<string, unknown>)['__canary']).toBeUndefined();
  });
});
