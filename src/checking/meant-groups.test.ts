import { describe, expect, it } from 'vitest';
import { readFolder } from '#reading/read-folder.ts';
import { checkFiles } from './check-files.ts';

const NOW = Date.UTC(2026, 0, 1);
const EVENT = 'events/2023/hoi-nghi.md';
const PARTNER = 'partners/busan.md';
const files = await readFolder('tests/fixtures/valid');

/** The repair told of a value that is put for a key's, and what is told once it is followed. */
async function repaired(file: string, key: string, value: string) {
  const told = async (written: string) => {
    const changed = files.map((content) =>
      content.file === file
        ? {
            file,
            text: (content.text ?? '').replace(
              new RegExp(`^${key}:.*\\n( .*\\n)*`, 'm'),
              () => `${key}: ${written}\n`,
            ),
          }
        : content,
    );
    return (await checkFiles(changed, NOW)).filter((problem) => problem.file === file);
  };
  const problems = await told(value);
  const [first] = problems;
  const nearest = String(first?.params['nearest']);
  return { nearest, told: problems.length, variant: first?.variant, after: await told(nearest) };
}

describe('A value where a group of keys belongs', () => {
  it.each(['bao-moi', '{id: bao-moi}'])(
    '“sources: %s” is one mistake, and its repair is right',
    async (value) => {
      expect(await repaired(EVENT, 'sources', value)).toEqual({
        nearest: '[{id: bao-moi}]',
        told: 1,
        variant: 'array-meant',
        after: [],
      });
    },
  );

  it.each(['35.18, 129.08', '[35.18, 129.08]', '"35.18; 129.08"'])(
    '“coordinates: %s” is told its own numbers',
    async (value) => {
      expect(await repaired(PARTNER, 'coordinates', value)).toEqual({
        nearest: '{lat: 35.18, lon: 129.08}',
        told: 1,
        variant: 'object-meant',
        after: [],
      });
    },
  );

  it.each([
    [EVENT, 'sources', 'Báo Mới'],
    [EVENT, 'sources', 'https://example.org/x'],
    [PARTNER, 'coordinates', '35,18, 129,08'],
  ])('of %s “%s: %s” only an example can be given', async (file, key, value) => {
    expect((await repaired(file, key, value)).variant).toMatch(/-example$/);
  });

  it('without spaces after its colons lacks no key', async () => {
    const { told, variant } = await repaired(PARTNER, 'coordinates', '{lat:35.18,lon:129.08}');
    expect([told, variant]).toEqual([2, 'colon']);
  });
});
