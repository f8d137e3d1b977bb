import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '#building/check-content.ts';
import { PersonLeft } from './interview.ts';
import { runNewRecord } from './run-new-record.ts';

const NOW = Date.UTC(2026, 0, 1);
let folder = '';
let said: string[] = [];
let asked: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'interview-'));
  await cp('tests/fixtures/valid', folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

/** A talk in which the person gives these replies, then leaves. */
function talk(args: readonly string[], replies: readonly string[]): Promise<number> {
  const left = [...replies];
  [said, asked] = [[], []];
  return runNewRecord(args, {
    folder,
    now: NOW,
    print: (line) => said.push(line),
    complain: (line) => said.push(`! ${line}`),
    askPerson: (question) => {
      asked.push(question);
      const reply = left.shift();
      return reply === undefined ? Promise.reject(new PersonLeft()) : Promise.resolve(reply);
    },
  });
}

const written = (file: string) => readFile(join(folder, file), 'utf8');

/** Where the source “bao-moi” is read. */
const ADDRESS = 'https://example.org/bai-bao';
const PERSON = ['Phan Văn Mãi', 'Phan Văn Mãi', '', '', '', '', '', '', '', ''];

describe('a talk at the terminal', () => {
  it('writes a record that passes the check, under the id it proposes', async () => {
    expect(await talk(['person'], [...PERSON, ''])).toBe(0);
    expect(asked.at(-1)).toContain('Enter: phan-van-mai');
    expect(await written('people/phan-van-mai.yaml')).toBe(
      'name: {vi: Phan Văn Mãi, en: Phan Văn Mãi}\n',
    );
    const kinds = (await checkContent(folder, { now: NOW })).map(({ severity }) => severity);
    expect(kinds).not.toContain('error');
  });

  it('asks what to add where no kind is named, by id or in words', async () => {
    expect(await talk([], ['thứ gì', '', 'nhân vật', ...PERSON, ''])).toBe(0);
    expect(said.slice(0, 9)).toEqual([
      ...Array.from({ length: 7 }, () => expect.stringMatching(/^ {2}[a-z]+ +\S/) as string),
      'Không có mục nào là “thứ gì”.',
      'Câu này phải trả lời.',
    ]);
    expect(await written('people/phan-van-mai.yaml')).toContain('Phan Văn Mãi');
  });

  it('takes a date as the question and the repair show it, with quotes and key', async () => {
    const start = ['event', '--title=Họp', '--title-en=Talk', '--summary=S', '--summary-en=S'];
    await talk(start, ['6/5/2024', 'date: "2024-05-06"', '?']);
    expect(said).toContainEqual(expect.stringContaining('date: "2024-05-06"'));
    expect(said).toContain('  → 2024-05-06');
    await talk(start, ['“2024-05”']);
    expect(said).toContain('  → 2024-05');
  });

  it('does not take a question mark for an answer where there is no list', async () => {
    await talk(['organisation'], ['?', 'Hội đồng']);
    expect(said[0]).toBe('Câu này không có danh sách để chọn; hãy trả lời bằng lời của bạn.');
    expect(said.at(-1)).toContain("--name='Hội đồng'");
  });

  it('goes on in the language that was asked for', async () => {
    await talk(['organisation', '--lang=en'], ['Council']);
    expect(said.at(-1)).toBe(
      '! To go on with what was answered: npm run new -- organisation --name=Council --lang=en',
    );
  });

  it('proposes the next id that is free', async () => {
    await talk(['person'], [...PERSON, '']);
    expect(await talk(['person'], [...PERSON, ''])).not.toBe(0);
    expect(said).toContainEqual(expect.stringContaining('people/phan-van-mai.yaml “Phan Văn Mãi”'));
    expect(asked.some((line) => line.includes('Enter: phan-van-mai-2'))).toBe(true);
  });

  it('asks what no flag has answered, words once a language, and again what must be answered', async () => {
    await talk(['organisation', '--name-en', 'Council'], ['', 'Hội đồng', '']);
    expect(asked.slice(0, 3)).toEqual(['Tên: ', 'Tên: ', 'Tên ngắn (bỏ trống nếu chưa biết): ']);
    expect(said).toContain('Câu này phải trả lời.');
  });

  it('checks each answer as it is given, tells the repair, and asks that one again', async () => {
    const replies = ['Lễ ký', 'Signing', 'Hai bên ký.', 'Both signed.', '26/4/2023', '2023-04-27'];
    await talk(['event'], replies);
    const dates = asked.filter((line) => line.startsWith('Ngày'));
    expect(dates).toHaveLength(2);
    expect(said).toContainEqual(expect.stringMatching(/^ {2}“26\/4\/2023” .*Sửa: .*2023-04-26/));
  });

  it('lists what may be chosen, and takes a name for its id', async () => {
    const words = [
      '--title=A',
      '--title-en=A',
      '--summary=B',
      '--summary-en=B',
      '--date=2023-04-27',
    ];
    await talk(['event', ...words], ['?', 'họi nghị', '', 'Hội nghị', '']);
    expect(said).toContainEqual(expect.stringMatching(/^ +conference +Hội nghị$/));
    expect(said).toContain('Không có mục nào là “họi nghị”.');
    expect(said).toContain('  → conference');
  });

  it('asks which of several is meant, keeping the rest of the list', async () => {
    const mai = { vi: 'Phan Văn Mãi', en: 'Phan Văn Mãi' };
    await talk(['person'], [mai.vi, mai.en, '', '', '', '', 'bí thư', 'secretary', '', '', '']);
    await talk(['person'], [mai.vi, mai.en, '', '', '', '', 'nhà thơ', 'poet', '', '', '']);
    const flags = ['title', 'title-en', 'summary', 'summary-en', 'place', 'place-en'];
    const given = flags.map((flag) => `--${flag}=A`);
    const chosen = ['--category=conference', '--pillars=economic', '--countries=', '--partners='];
    await talk(
      ['event', ...given, ...chosen, '--date=2023', '--people=phan van mai; Phan Van Mai'],
      ['1', '2', ''],
    );
    expect(said).toContain('“phan van mai” là tên của nhiều mục:');
    expect(said).toContain('  1. Phan Văn Mãi, bí thư  (phan-van-mai)');
    expect(said).toContain('  → phan-van-mai, phan-van-mai-2');
  });

  it('asks which of two readings of a number is meant', async () => {
    const words = ['--name=Số', '--name-en=N', '--unit=tỉnh', '--unit-en=provinces'];
    const rest = [
      '--measure=stock',
      '--theme=',
      '--definition=Đếm',
      '--definition-en=Count',
      '--source=bao-moi',
    ];
    const replies = ['1.087', '1', 'khoảng …', '2023', ''];
    expect(await talk(['figure', ...words, ...rest], replies)).toBe(0);
    expect(said).toContain('  1. 1087: dấu ngăn hàng nghìn');
    expect(said).toContain('  2. 1.0870: dấu ngăn phần lẻ, nhỏ hơn một nghìn');
    expect(await written('figures/so.yaml')).toContain(
      '{asOf: "2023", value: 1087, qualifier: about, source: bao-moi}',
    );
  });

  it('asks for both ends of a range in place of a number, and of no exactness', async () => {
    const words = ['--name=Số', '--name-en=N', '--unit=tỉnh', '--unit-en=provinces'];
    const rest = [
      '--measure=flow',
      '--theme=',
      '--definition=Đếm',
      '--definition-en=Count',
      '--source=bao-moi',
    ];
    expect(await talk(['figure', ...words, ...rest], ['', '', '8', '10', '2023', ''])).toBe(0);
    expect(await written('figures/so.yaml')).toContain(
      '{period: "2023", min: 8, max: 10, source: bao-moi}',
    );
  });

  it('asks again for what only the whole check finds, and keeps the rest', async () => {
    const given = ['--title=Tin', '--title-is=printed', '--kind=press', '--archived='];
    const left = ['publisher', 'author', 'published', 'accessed', 'read-as'];
    const flags = [...given, ...left.map((flag) => `--${flag}=`)];
    const replies = ['', 'vi', '', '', '', 'https://example.org/tin-khac', '', '', ''];
    expect(await talk(['source', ...flags], replies)).toBe(0);
    expect(said).toContainEqual(expect.stringContaining('source-without-address'));
    expect(await written('sources/tin.yaml')).toContain('url: https://example.org/tin-khac');
  });

  it('says how to go on when the person leaves, with every answer so far', async () => {
    expect(await talk(['person'], ["Phan Văn Mãi'", 'Mai', 'VN'])).toBe(130);
    expect(said.slice(-2)).toEqual([
      '! Đã dừng, chưa ghi tệp nào.',
      "! Muốn làm tiếp với những câu đã trả lời: npm run new -- person --name='Phan Văn Mãi'\\''' --name-en=Mai --country=VN",
    ]);
  });

  it('never offers to leave out what must be answered, and says how to come back with a new source', async () => {
    const words = ['--name=Số', '--name-en=N', '--unit=tỉnh', '--unit-en=provinces', '--value=8'];
    const rest = [
      '--measure=flow',
      '--theme=',
      '--definition=Đếm',
      '--definition-en=Count',
      '--qualifier=',
    ];
    const start = ['figure', ...words, ...rest, '--time=2023'];
    expect(await talk(start, ['báo chưa có', '', ADDRESS, ''])).toBe(0);
    expect(asked).toContain('Thay “báo chưa có” bằng (Enter: hỏi lại câu này): ');
    expect(said).toContainEqual(expect.stringContaining('npm run new -- source'));
    expect(said).toContainEqual(expect.stringContaining('Ctrl-C'));
    expect(said).toContain('  → bao-moi');
  });

  it('knows a country by the short name that people say', async () => {
    await talk(['person', '--name=A', '--name-en=A'], ['Mỹ']);
    expect(said).toContain('  → US');
  });
});
