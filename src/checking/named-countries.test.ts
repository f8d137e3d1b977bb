import { expect, it } from 'vitest';
import { readFolder } from '#reading/read-folder.ts';
import { checkFiles } from './check-files.ts';

const valid = await readFolder('tests/fixtures/valid');
const NOW = Date.UTC(2026, 0, 1);

/** What is proposed for `countries: [<written>]`, where the taxonomy calls countries by own names. */
async function proposed(written: string, names: string): Promise<unknown> {
  const files = valid.map(({ file, text }) => {
    if (file === 'taxonomy.yaml') return { file, text: `${text ?? ''}countryNames: ${names}\n` };
    if (file !== 'events/2023/hoi-nghi.md') return { file, text };
    return { file, text: (text ?? '').replace('category:', `countries: [${written}]\ncategory:`) };
  });
  const problems = await checkFiles(files, NOW);
  return problems.find(({ kind }) => kind === 'not-a-country')?.params['nearest'];
}

it('knows a country by the name that the taxonomy gives it', async () => {
  const names = '{ KP: { vi: Bắc Hàn, en: The North } }';
  expect(await proposed('Bắc Hàn', names)).toBe('KP');
  expect(await proposed('the north', names)).toBe('KP');
});

it('leaves a name that the taxonomy gives to two countries to the writer', async () => {
  const names = '{ KP: { vi: Xứ Cao Ly }, KR: { vi: Xứ Cao Ly } }';
  expect(await proposed('Xứ Cao Ly', names)).toBeUndefined();
});
