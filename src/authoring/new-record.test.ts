import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RECORD_KINDS, type RecordKind } from '#domain/records/kinds.ts';
import { checkContent } from '#building/check-content.ts';
import { readFolder } from '#reading/read-folder.ts';
import { newRecord } from './new-record.ts';
import { runNewRecord, type Desk } from './run-new-record.ts';

const NOW = Date.UTC(2026, 0, 1);
const LANGUAGES = ['vi', 'en'];
const standing = await readFolder('tests/fixtures/valid');

const ANSWERS: Readonly<Record<RecordKind, Record<string, string>>> = {
  event: {
    title: 'Lễ ký: bản ghi nhớ',
    'title-en': 'Signing',
    date: '2024-05-06',
    pillars: 'economic',
    summary: 'Hai bên ký.',
    'summary-en': 'Both signed.',
    category: 'conference',
    partners: 'busan',
    place: 'Nhà hát',
    'place-en': 'Opera',
    sources: 'bao-moi',
  },
  partner: {
    name: 'Seoul',
    country: 'KR',
    kind: 'city',
    lat: '37,5',
    lon: '127',
    relation: 'sister',
  },
  strategy: { title: 'Kế hoạch', short: 'KH', summary: 'Một.', kind: 'plan', issuer: 'Ủy ban' },
  figure: {
    name: 'Số đoàn',
    unit: 'đoàn',
    measure: 'flow',
    definition: 'Đoàn vào',
    value: '12',
    time: '2023',
    source: 'bao-moi',
  },
  source: { title: 'Tin', url: 'https://example.org/tin', language: 'vi' },
  person: { name: 'Trần B', role: 'Giám đốc', at: '2023', sources: 'bao-moi' },
  organisation: { name: 'Hội hữu nghị', sources: 'bao-moi' },
};

const make = (kind: RecordKind, answers: Record<string, string>) =>
  newRecord(kind, answers, standing, LANGUAGES, NOW);

describe('newRecord()', () => {
  it.each(RECORD_KINDS)('makes a valid %s', async (kind) => {
    expect(await make(kind, ANSWERS[kind])).toMatchObject({ ok: true });
  });

  it('writes an event as its template does, and its translation beside it', async () => {
    const result = await make('event', ANSWERS.event);
    expect(result.ok && result.files.map(({ file, text }) => `${file}\n${text}`).join('\n'))
      .toMatchInlineSnapshot(`
      "events/2024/le-ky-ban-ghi-nho.md
      ---
      title: "Lễ ký: bản ghi nhớ"
      summary: Hai bên ký.
      date: "2024-05-06"
      category: conference
      pillars: [economic]
      place: {vi: Nhà hát, en: Opera}
      partners: [busan]
      sources:
        - {id: bao-moi}
      ---

      events/2024/le-ky-ban-ghi-nho.en.md
      ---
      title: Signing
      summary: Both signed.
      ---
      "
    `);
  });

  it('puts dates in quotes and numbers not', async () => {
    const result = await make('figure', ANSWERS.figure);
    expect(result.ok && result.files[0]?.text).toContain(
      '{period: "2023", value: 12, source: bao-moi}',
    );
  });

  it('writes how a source was read, and where a copy of it stays', async () => {
    const result = await make('source', {
      ...ANSWERS.source,
      'title-is': 'described',
      archived: 'https://example.net/copy/tin',
      accessed: '2025-12-30',
      'read-as': 'part',
    });
    expect(result.ok && result.files[0]?.text).toMatchInlineSnapshot(`
      "title: Tin
      titleIs: described
      url: https://example.org/tin
      archived: https://example.net/copy/tin
      accessed: "2025-12-30"
      readAs: part
      language: vi
      "
    `);
  });

  it('takes both ends of a range in place of a number, and lacks what is missing of them', async () => {
    const { value, ...rest } = ANSWERS.figure;
    expect(value).toBe('12');
    const result = await make('figure', { ...rest, min: '8', max: '10,5' });
    expect(result.ok && result.files[0]?.text).toContain('min: 8, max: 10.5, source');
    expect(await make('figure', { ...rest, min: '8' })).toMatchObject({
      why: 'missing',
      flags: ['max'],
    });
  });

  it('takes a short name for drawings by its flags', async () => {
    const result = await make('event', { ...ANSWERS.event, short: 'Ký', 'short-en': 'Signed' });
    expect(result.ok && result.files[0]?.text).toContain('short: {vi: Ký, en: Signed}');
  });

  it('takes the id from the title, or as given', async () => {
    const file = async (answers: Record<string, string>) => {
      const result = await make('source', answers);
      return result.ok && result.files[0]?.file;
    };
    expect(await file({ ...ANSWERS.source, title: 'Đoàn Busan thăm' })).toBe(
      'sources/doan-busan-tham.yaml',
    );
    expect(await file({ ...ANSWERS.source, id: 'bao-khac' })).toBe('sources/bao-khac.yaml');
  });

  it('names every answer that is still missing', async () => {
    expect(await make('event', { title: 'X' })).toEqual({
      ok: false,
      why: 'missing',
      flags: ['summary', 'date', 'category', 'pillars'],
    });
  });

  it('never overwrites', async () => {
    expect(await make('source', { ...ANSWERS.source, id: 'bao-moi' })).toEqual({
      ok: false,
      why: 'exists',
      file: 'sources/bao-moi.yaml',
    });
  });

  it('refuses what the content check would refuse', async () => {
    const result = await make('event', { ...ANSWERS.event, date: '6/5/2024', people: 'khong-co' });
    const kinds =
      !result.ok && result.why === 'problems' && result.problems.map(({ kind }) => kind);
    expect(kinds).toEqual(['date-not-edtf', 'unknown-reference']);
  });
});

describe('npm run new', () => {
  let folder = '';
  const said: string[] = [];
  const desk = (): Desk => ({
    folder,
    askPerson: null,
    now: NOW,
    print: (line) => said.push(line),
    complain: (line) => said.push(`! ${line}`),
  });
  const run = (...args: string[]) => {
    said.length = 0;
    return runNewRecord(args, desk());
  };
  const flags = (kind: RecordKind) =>
    Object.entries(ANSWERS[kind]).flatMap(([flag, answer]) => [`--${flag}`, answer]);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'new-record-'));
    await cp('tests/fixtures/valid', folder, { recursive: true });
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('writes files that pass the check, and says what to do next', async () => {
    expect(await run('event', ...flags('event'))).toBe(0);
    expect(said.filter((line) => line.startsWith('!'))).toEqual([]);
    expect(said.at(-2)).toContain('npm run check:content -- ');
    const written = await readFile(join(folder, 'events/2024/le-ky-ban-ghi-nho.en.md'), 'utf8');
    expect(written).toBe('---\ntitle: Signing\nsummary: Both signed.\n---\n');
    const problems = await checkContent(folder, { now: NOW });
    // Their texts are still to be written.
    expect(problems.map(({ kind }) => kind)).toEqual(['empty-body', 'empty-body']);
  });

  it('refuses the same again', async () => {
    expect(await run('event', ...flags('event'))).toBe(1);
    expect(said[0]).toContain('không ghi đè');
  });

  it('prints the problems of bad answers as the check does', async () => {
    const answers = [...flags('event'), '--title', 'Gặp gỡ', '--date', '6/5/2024'];
    expect(await run('event', ...answers, '--lang', 'en')).toBe(1);
    expect(said[1]).toContain('  error  date-not-edtf  “6/5/2024” is not a way of writing dates');
  });

  it('takes names for ids, several by repeating the flag, and writes what they stand for', async () => {
    const given = { ...ANSWERS.event, title: 'Tọa đàm', category: 'hoi nghi', partners: 'Busan' };
    const args = Object.entries(given).flatMap(([flag, answer]) => [`--${flag}`, answer]);
    expect(await run('event', ...args, '--countries', 'Hàn Quốc', '--countries', 'jp')).toBe(0);
    const written = await readFile(join(folder, 'events/2024/toa-dam.md'), 'utf8');
    expect(written).toContain('category: conference\n');
    expect(written).toContain('partners: [busan]\ncountries: [KR, JP]\n');
  });

  it('takes a date with the quotes that it has in a file', async () => {
    const given = { ...ANSWERS.event, title: 'Gặp mặt', date: '"2021-05-06"' };
    const args = Object.entries(given).flatMap(([flag, answer]) => [`--${flag}`, answer]);
    expect(await run('event', ...args)).toBe(0);
    const written = await readFile(join(folder, 'events/2021/gap-mat.md'), 'utf8');
    expect(written).toContain('date: "2021-05-06"\n');
  });

  it('refuses a name that nobody or several have, and a number of two readings', async () => {
    const named = [...flags('event'), '--title', 'Khác', '--partners', 'Nơi Nào'];
    expect(await run('event', ...named)).toBe(1);
    expect(said).toEqual(['! chưa ghi gì, vì:', '! --partners: Không có mục nào là “Nơi Nào”.']);
    expect(await run('figure', ...flags('figure'), '--value', '1.087')).toBe(1);
    expect(said[1]).toBe('! --value: “1.087” đọc được hai cách: 1087; 1.0870 (1.087)');
    expect(await run('figure', ...flags('figure'), '--value', '11.000')).toBe(0);
    const figure = await readFile(join(folder, 'figures/so-doan.yaml'), 'utf8');
    expect(figure).toContain('value: 11000,');
  });

  it('warns of what is likely there already, and writes all the same', async () => {
    const again = { ...ANSWERS.event, title: 'Lễ ký bản ghi nhớ hợp tác' };
    const args = Object.entries(again).flatMap(([flag, answer]) => [`--${flag}`, answer]);
    expect(await run('event', ...args)).toBe(0);
    expect(said[0]).toContain('le-ky-ban-ghi-nho.md “Lễ ký: bản ghi nhớ”');
  });

  it('explains each flag of a kind, with what may be chosen', async () => {
    expect(await run('event', '--help')).toBe(0);
    expect(said[0]).toContain('npm run new -- event|partner');
    expect(said.join('\n')).toMatch(/--category +Loại sự kiện \(phải có\)\n +conference +Hội nghị/);
    expect(await run('--help')).toBe(0);
    expect(said.join('\n')).toContain('npm run new -- chronicle');
  });

  it.each([
    [['evnt'], '! không có loại “evnt”; có lẽ là event'],
    [[], '! hãy cho biết muốn thêm gì'],
    [['--title', 'x'], '! hãy cho biết muốn thêm gì'],
    [['event', '--titel', 'x'], '! không có cờ --titel; có lẽ là --title'],
    [['event', '--colour', 'x'], '! không có cờ --colour; xem các cờ bằng --help'],
    [['event', '--title'], '! --title chưa có câu trả lời'],
    [['event', '--title', '--date', '2023'], '! --title chưa có câu trả lời'],
    [['event', '--title', 'Hai', 'bên'], '! “bên” không thuộc cờ nào'],
    [['event', '--lang', 'xx'], '! giao diện chưa có lời bằng “xx”'],
    [['event', '--lang', 'en'], '! still missing: --title'],
    [['event', '--lang=en'], '! still missing: --title'],
    [['sự', 'kiện'], '! còn thiếu: --title'],
    [['Event', '--lang=en'], '! still missing: --title'],
    [['event', '--title', 'x'], '! còn thiếu: --summary, --date, --category, --pillars'],
  ])('cannot run with %j', async (args, first) => {
    expect(await run(...args)).toBe(2);
    expect(said[0]).toContain(first);
  });
});
