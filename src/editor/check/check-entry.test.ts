import { describe, expect, it } from 'vitest';
import { checkFiles } from '#checking/check-files.ts';
import type { Problem } from '#checking/issue.ts';
import type { ContentFile } from '#reading/content-file.ts';
import { readFiles } from '#reading/read-files.ts';
import { readFolder } from '#reading/read-folder.ts';
import { KNOWN_COLLECTIONS, type CollectionName } from '#schemas/collections.ts';
import { checkEntry } from './check-entry.ts';
import { packKnown, unpackKnown, withSaved } from './known.ts';

const NOW = Date.UTC(2026, 0, 1);
const KEPT: readonly CollectionName[] = KNOWN_COLLECTIONS;

/** What the build would hand to the form of a folder. */
function publishedIn(files: readonly ContentFile[]) {
  const records = readFiles(files).records.filter(
    ({ placed, read }) => KEPT.includes(placed.collection) && read.value !== null,
  );
  const known = records.map(({ placed, read }) => ({ file: placed.file, data: read.value }));
  return unpackKnown(packKnown(known));
}

const groundOf = (files: readonly ContentFile[]) => ({
  known: publishedIn(files),
  languages: readFiles(files).languages,
  lang: 'vi',
  now: NOW,
  labels: { at: (field: string) => field, named: (name: string) => name },
});

const valid = await readFolder('tests/fixtures/valid');
const EVENT = 'events/2023/hoi-nghi.md';
const text = valid.find(({ file }) => file === EVENT)?.text ?? '';
const translation = valid.find(({ file }) => file === EVENT.replace('.md', '.en.md')) ?? {
  file: '',
  text: '',
};
const tried = (changed: string) =>
  checkEntry(
    { files: [{ file: EVENT, text: changed }, translation], replaced: [] },
    groundOf(valid),
  );

describe('checkEntry()', () => {
  it('finds nothing where nothing is wrong', async () => {
    expect(await tried(text)).toEqual([]);
  });

  it('names the field as the form does, in the words of the check', async () => {
    const [problem, ...others] = await tried(text.replace(/^date: .*$/m, 'date: "2023-02-30"'));
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ kind: 'date-no-such-day', severity: 'error', field: 'date' });
    expect(problem?.docs).toBe('/huong-dan/loi/date-no-such-day/');
    expect(problem?.message).toContain('2023-02-30');
  });

  it('knows the published records: an id of none of them is told, but may be newer than the site', async () => {
    const wrong = text.replace(/^sources:/m, 'partners: [busan, khong-co]\nsources:');
    expect(await tried(wrong)).toMatchObject([
      { kind: 'unknown-reference', field: 'partners.1', severity: 'warning' },
    ]);
  });

  it('knows what was saved since', async () => {
    const ground = groundOf(valid);
    const person = { file: 'people/khong-co.yaml', text: 'name: Không Có\n' };
    const file = { file: EVENT, text: text.replace(/^sources:/m, 'people: [khong-co]\nsources:') };
    const told = async (known: typeof ground.known) =>
      checkEntry({ files: [file, translation], replaced: [] }, { ...ground, known });
    expect(await told(ground.known)).toMatchObject([{ kind: 'unknown-reference' }]);
    const since = withSaved(ground.known, { files: [person], replaced: [person.file] });
    expect(await told(since)).toEqual([]);
    expect(withSaved(since, { files: [person], replaced: [] })).toHaveLength(since.length);
  });

  it('points at the text for what is wrong in it', async () => {
    expect(await tried(`${text}\nMột câu.[^khong-co]\n`)).toMatchObject([{ field: 'body' }]);
  });

  it('tells a name that another record has already', async () => {
    const file = 'events/2024/hoi-nghi.md';
    const files = [{ file, text: text.replace(/^date: .*$/m, 'date: "2024"') }];
    const kinds = (await checkEntry({ files, replaced: [] }, groundOf(valid))).map(
      ({ kind }) => kind,
    );
    expect(kinds).toContain('duplicate-id');
  });
});

/** What the check of the whole folder says of one record's files. */
const SETTINGS = /^(site|taxonomy|search|map|glossary|guide\/wording)\.yaml$/;

describe.each([
  'tests/fixtures/valid',
  'tests/fixtures/unknown-reference',
  'tests/fixtures/observation-time',
  'tests/fixtures/same-person-name',
  'tests/fixtures/missing-translation',
  'tests/fixtures/wording',
])('an entry of %s in the form', async (folder) => {
  const files = await readFolder(folder);
  const all = await checkFiles(files, NOW);
  const ground = groundOf(files);
  const records = files.filter(
    ({ file, text: words }) => words !== null && !SETTINGS.test(file) && !file.startsWith('pages/'),
  );

  it.each(records)('$file has the problems that the whole check finds', async (record) => {
    const beside = record.file.replace(/(\.[a-z]{2})?\.md$/, '');
    const own = records.filter(
      ({ file }) => file === record.file || file.replace(/(\.[a-z]{2})?\.md$/, '') === beside,
    );
    const told = await checkEntry({ files: own, replaced: [] }, ground);
    const whole = all.filter(({ file }: Problem) => own.some((each) => each.file === file));
    const names = (problems: readonly { file: string; kind: string }[]) =>
      problems.map(({ file, kind }) => `${file} ${kind}`).sort();
    expect(names(told)).toEqual(names(whole));
  });
});
