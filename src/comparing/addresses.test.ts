import { describe, expect, it } from 'vitest';
import { ENGLISH, EVENT, linesAbout, printed, reported } from './editions.test-files.ts';

const aliased = (alias: string) => (text: string) =>
  text.replace('pillars:', `aliases: [${alias}]\npillars:`);

describe('changedAddresses', () => {
  it('are none where only what a page shows is otherwise', async () => {
    const { addresses } = await reported({ [EVENT]: (text) => text.replace('04-26', '04-27') });
    expect(addresses).toEqual({ vanished: [], withdrawn: [], moved: [] });
  });

  it('vanish with a record that nothing takes the place of', async () => {
    const { addresses } = await reported({ 'people/nguyen-van-a.yaml': null });
    expect(addresses).toEqual({
      vanished: ['/nhan-vat/nguyen-van-a/', '/en/people/nguyen-van-a/'],
      withdrawn: [],
      moved: [],
    });
  });

  it('vanish with the file of the facts, though a translation stays behind', async () => {
    const { addresses, records } = await reported({ [EVENT]: null });
    expect(addresses.vanished).toContain('/su-kien/hoi-nghi/');
    expect(records.map(({ id, how, name }) => [id, how, name])).toEqual([
      ['hoi-nghi', 'removed', 'Hội nghị tổng kết'],
    ]);
    expect((await reported({ [EVENT]: null }, { [EVENT]: null })).records).toEqual([]);
  });

  it('move to a record that names the earlier id, one that stood there before as well', async () => {
    const other = 'name: Trần B\naliases: [nguyen-van-a]\nsources: [{ id: bao-moi }]\n';
    const from = { 'people/tran-b.yaml': other.replace(/aliases: .*\n/, '') };
    const edits = { 'people/nguyen-van-a.yaml': null, 'people/tran-b.yaml': other };
    const { addresses, records } = await reported(edits, from);
    expect(addresses.moved).toEqual([
      { from: '/nhan-vat/nguyen-van-a/', to: '/nhan-vat/tran-b/' },
      { from: '/en/people/nguyen-van-a/', to: '/en/people/tran-b/' },
    ]);
    expect(addresses.vanished).toEqual([]);
    expect(records.map(({ id, how }) => [id, how])).toEqual([['nguyen-van-a', 'removed']]);
  });

  it('say that their record was taken back where the list of such has it', async () => {
    const notice = '  - { id: person:nguyen-van-a, date: "2026-01-01", note: Ghi nhầm }\n';
    const edits = {
      'people/nguyen-van-a.yaml': null,
      'withdrawn.yaml': (text: string) => text + notice,
    };
    expect((await reported(edits)).addresses).toEqual({
      vanished: [],
      withdrawn: ['/nhan-vat/nguyen-van-a/', '/en/people/nguyen-van-a/'],
      moved: [],
    });
    expect(await printed(edits)).toContain(
      'đã được rút: `/nhan-vat/nguyen-van-a/`, `/en/people/nguyen-van-a/`.',
    );
    expect(await linesAbout('Bản ghi đã rút', edits)).toBe(
      '- **Bản ghi đã rút**: thêm bản ghi: person:nguyen-van-a · 1.1.2026 (`2026-01-01`) · ghi chú: Ghi nhầm',
    );
  });

  it('do not move to a record of another kind', async () => {
    const edits = { 'people/nguyen-van-a.yaml': null, [EVENT]: aliased('nguyen-van-a') };
    expect((await reported(edits)).addresses.vanished).toEqual([
      '/nhan-vat/nguyen-van-a/',
      '/en/people/nguyen-van-a/',
    ]);
  });

  it('vanish where an earlier id is named no more', async () => {
    const { addresses } = await reported(
      { [EVENT]: (text) => text.replace('một ngày', 'hai ngày') },
      { [EVENT]: aliased('hop') },
    );
    expect(addresses.vanished).toEqual(['/su-kien/hop/', '/en/events/hop/']);
  });

  it('vanish with a prose page, and with the last event of a year', async () => {
    const prose = await reported({ 'pages/vi/gioi-thieu.mdx': null });
    expect(prose.addresses.vanished).toEqual(['/gioi-thieu/', '/en/gioi-thieu/']);
    const year = await reported({ [EVENT]: null, [ENGLISH]: null });
    expect(year.addresses.vanished).toEqual([
      '/su-kien/hoi-nghi/',
      '/en/events/hoi-nghi/',
      '/nam/2023/',
      '/en/years/2023/',
      '/su-kien/nam/2023/',
      '/en/events/year/2023/',
      '/nam/thap-nien/2020/',
      '/en/years/decade/2020/',
    ]);
  });

  it('vanish in all languages with a prose page of the main one, though a translation stays behind', async () => {
    const prose = '---\ntitle: About\ndescription: A page.\n---\n\nText.\n';
    const { addresses } = await reported(
      { 'pages/vi/gioi-thieu.mdx': null },
      { 'pages/en/gioi-thieu.mdx': prose },
    );
    expect(addresses.vanished).toEqual(['/gioi-thieu/', '/en/gioi-thieu/']);
  });

  it('stay where a prose page loses its translation alone', async () => {
    const prose = '---\ntitle: About\ndescription: A page.\n---\n\nText.\n';
    const { addresses } = await reported(
      { 'pages/en/gioi-thieu.mdx': null },
      { 'pages/en/gioi-thieu.mdx': prose },
    );
    expect(addresses.vanished).toEqual([]);
  });

  it('vanish all at once with a language, and where another language takes the root', async () => {
    const english = '  - { code: en, name: English, short: EN }\n';
    const vietnamese = '  - { code: vi, name: Tiếng Việt, short: VI }\n';
    const without = await reported({ 'site.yaml': (text) => text.replace(english, '') });
    expect(without.addresses.vanished).toEqual(['/en/*']);
    const turned = await reported({
      'site.yaml': (text) => text.replace(vietnamese, '').replace(english, english + vietnamese),
    });
    expect(turned.addresses.vanished.slice(0, 2)).toEqual(['/*', '/en/*']);
  });
});
