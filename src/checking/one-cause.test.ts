import { beforeAll, describe, expect, it } from 'vitest';
import type { ContentFile } from '#reading/content-file.ts';
import { readFolder } from '#reading/read-folder.ts';
import { checkFiles } from './check-files.ts';

const NOW = Date.UTC(2026, 0, 1);
const EVENTS = 12;
const SITE = 'site.yaml';
const TAXONOMY = 'taxonomy.yaml';
const EVENT = 'events/2023/hoi-nghi.md';

let sound: ContentFile[] = [];

/** A sound chronicle of a dozen events, so that what stands under all of them has many consequences. */
beforeAll(async () => {
  const valid = await readFolder('tests/fixtures/valid');
  const copies = valid.filter(({ file }) => file.startsWith('events/'));
  const more = Array.from({ length: EVENTS - 1 }, (_, n) =>
    copies.map(({ file, text }) => ({
      file: file.replace('hoi-nghi', `hoi-nghi-${n}`),
      text: (text ?? '').replace('04-26', `05-${n + 10}`),
    })),
  );
  sound = [...valid, ...more.flat()];
});

/** A line a problem once some texts are changed: file, line, kind, variant and count. */
async function told(
  changed: Readonly<Record<string, (text: string) => string>>,
  rename = (file: string) => file,
): Promise<string[]> {
  const files = sound.map(({ file, text }) => ({
    file: rename(file),
    text: (changed[file] ?? String)(text ?? ''),
  }));
  return (await checkFiles(files, NOW)).map(({ file, line, kind, variant, params }) =>
    [`${file}:${line}`, kind, variant, params['count']]
      .filter((part) => part !== undefined)
      .join(' '),
  );
}

const swap = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);

describe('One cause is one problem', () => {
  it('a line that stands askew, not the quotes below it', async () => {
    const askew = [
      'outcomes:\n  - kind: agreement\n   text:\n      vi: A\n      en: B\n    status: agreed',
      'changes:\n  - date: "2025-05-01"\n    note: A\nsources:',
    ].join('\n');
    const problems = await told({ [EVENT]: swap('sources:', askew) });
    expect(problems.filter((line) => line.includes('quote'))).toEqual([]);
    expect(problems.filter((line) => line.includes('yaml-syntax'))).toHaveLength(1);
  });

  it('there is none in a sound chronicle', async () => {
    expect(await told({})).toEqual([]);
  });

  it('a language taken out of the site is told there, with all that is written in it', async () => {
    const out = await told({ [SITE]: swap(/.*code: en.*\n/, '') });
    expect(out).toEqual([expect.stringMatching(/^site.yaml:1 unknown-language removed \d\d$/)]);
  });

  it('a language put first is told there', async () => {
    const first = swap(/(.*code: vi.*\n)(.*code: en.*\n)/, '$2$1');
    expect(await told({ [SITE]: first })).toEqual(['site.yaml:1 unknown-language order 14']);
  });

  it('a language put in is told there: as unknown to the interface, or as still unwritten', async () => {
    const strange = swap('  - { code: en', '  - { code: fr, name: F, short: FR }\n  - { code: en');
    expect(await told({ [SITE]: strange })).toEqual(['site.yaml:3 interface-language']);
    const files = sound.filter(({ file }) => !file.endsWith('.en.md'));
    const only = files.map(({ file, text }) => ({
      file,
      text: (text ?? '').replace(/\{ vi: ([^{}]*), en: [^{}]* \}/g, '{ vi: $1 }'),
    }));
    const kinds = (await checkFiles(only, NOW)).map(({ kind, variant }) => `${kind} ${variant}`);
    expect(kinds).toEqual(['missing-translation added']);
  });

  it('a term renamed in the taxonomy is told there', async () => {
    expect(await told({ [TAXONOMY]: swap('id: economic', 'id: economy') })).toEqual([
      `taxonomy.yaml:1 unknown-term removed ${EVENTS}`,
    ]);
  });

  it('a term that became another’s double is told as that, with what it took away', async () => {
    const double = swap(
      'id: economic, label',
      'id: cultural, label: { vi: V, en: C }, hue: red, shape: bar }\n  - { id: cultural, label',
    );
    expect(await told({ [TAXONOMY]: double })).toEqual([
      `taxonomy.yaml:3 duplicate-part-id terms ${EVENTS}`,
    ]);
  });

  it('a span that leaves out the events is told in site.yaml, once', async () => {
    expect(await told({ [SITE]: swap('from: 1975', 'from: 2024') })).toEqual([
      `site.yaml:16 outside-span span ${EVENTS}`,
    ]);
    const backwards = { [SITE]: swap('from: 1975, to: 2045', 'from: 2045, to: 1975') };
    expect(await told(backwards)).toEqual(['site.yaml:16 dates-out-of-order']);
  });

  it('a folder of the wrong name is told once, and nobody who names its records', async () => {
    const naming = { [EVENT]: swap('pillars:', 'partners: [busan]\npillars:') };
    const rename = (file: string) => file.replace(/^partners\//, 'partner/');
    expect(await told(naming, rename)).toEqual(['partner/busan.en.md:1 misplaced-file folder 2']);
  });

  it.each(['[bao-moi]', '[^bao-mai]', '(^bao-moi)', '[^bao-moi.yaml]', '[x](^bao-moi)'])(
    'a citation that is written wrongly, %s, is not told of its translation too',
    async (written) => {
      const out = await told({ [EVENT]: swap(/\[\^bao-moi\]/g, written) });
      expect(out).toEqual([
        expect.stringMatching(/^events\/2023\/hoi-nghi.md:\d+ (citation-form|unknown-citation)/),
      ]);
    },
  );

  it('a line that is moved inwards is told there, not at all that follow', async () => {
    const out = await told({ [EVENT]: swap(/^title:/m, ' title:') });
    expect(out).toEqual([expect.stringContaining('yaml-syntax')]);
  });

  it('a few slips stay where they are: each is a line of its own to repair', async () => {
    const slip = { [EVENT]: swap('[economic]', '[economics]') };
    expect(await told(slip)).toEqual([`${EVENT}:6 unknown-term nearest`]);
  });
});

describe('Sources that are mislaid', () => {
  const citing = (sources: string) => ({
    [EVENT]: (text: string) => text.replace(/sources:\n.*\n/, sources) + '\nA[^bao-moi].\n',
  });

  it('as no list, or under a key nobody knows, are not asked for at each citation', async () => {
    expect(await told(citing('sources: bao-moi\n'))).toEqual([`${EVENT}:7 wrong-type array-meant`]);
    expect(await told(citing('soures:\n  - { id: bao-moi }\n'))).toEqual([
      `${EVENT}:7 unknown-key nearest`,
    ]);
  });

  it('are asked for once, in the record’s own file, however often they are cited', async () => {
    expect(await told(citing(''))).toEqual([`${EVENT}:2 unlisted-source all`]);
  });
});

describe('A record that its schema refuses', () => {
  it('has its other slips told at once: ids, terms, citations', async () => {
    const slips = swap(
      'category: conference',
      'category: conferenc\nimportance: 7\npartners: [busann, busan]\npeople: nguyen-van-a',
    );
    expect(await told({ [EVENT]: slips })).toEqual([
      `${EVENT}:5 unknown-term nearest`,
      `${EVENT}:6 unknown-value`,
      `${EVENT}:7 unknown-reference nearest`,
      `${EVENT}:8 wrong-type array`,
    ]);
  });
});
