import { describe, expect, it } from 'vitest';
import { joinRecords } from '#domain/catalogue/catalogue.ts';
import { event, records } from '#domain/catalogue/catalogue.test-records.ts';
import { historyOf } from '#domain/catalogue/history.ts';
import { dateOf } from '#domain/dates/edtf-date.ts';
import { voiceOf } from '#i18n/voice.ts';
import { editionWith, EVENT, FIGURE } from '#comparing/editions.test-files.ts';
import { recordChanges } from '#comparing/words/record-changes.ts';
import { changelog } from './changelog.ts';

const noted = [{ date: dateOf('2025-02-01'), note: { vi: 'Sửa <b>ngày</b>\n# không là đề mục' } }];
const catalogue = joinRecords(
  records({ events: [event('fair', { title: { vi: 'Hội *chợ*' }, changes: noted })] }),
);
const voice = voiceOf(catalogue.site, catalogue.taxonomy, 'vi');
const given = { catalogue, voice, version: 'v1', releases: [], notes: [] };
const PERSON = 'people/tran-thi-b.yaml';

async function release(day: string, isFirst = false) {
  const before = await editionWith();
  const after = await editionWith({
    [PERSON]: 'name: Trần *Thị* B\nsources:\n  - { id: bao-moi }\n',
    'people/nguyen-van-a.yaml': null,
    [EVENT]: (text) =>
      text.replace('04-26', '04-27').replace(/summary: .*/, `summary: ${'dài '.repeat(60)}`),
    [FIGURE]: (text) => text.replace('value: 54,', 'value: 55,'),
  });
  const changes = recordChanges(isFirst ? null : before, isFirst ? before : after, 'vi');
  return { day, commit: 'a', isFirst, changes };
}

describe('The list of changes', () => {
  it('has each release with what came, what is otherwise by field, and what was withdrawn', async () => {
    const text = changelog({ ...given, releases: [await release('2026-11-29')] });
    expect(
      text
        .split('\n')
        .filter((line) => line !== '')
        .slice(2),
    ).toEqual([
      '## 2026-11-29',
      '### Thêm',
      '- `person:tran-thi-b` Trần \\*Thị\\* B',
      '### Sửa',
      '- `event:hoi-nghi` Hội nghị tổng kết',
      '  - Ngày: 26.4.2023 → 27.4.2023',
      '  - Tóm tắt (Tiếng Việt): viết lại',
      expect.stringMatching(/^- `figure:so-dia-phuong` /),
      expect.stringMatching(/^ {2}- .*54 địa phương → 55 địa phương/),
      '### Rút',
      expect.stringMatching(/^- `person:nguyen-van-a` /),
    ]);
  });

  it('counts the records of the first release rather than naming them', async () => {
    const first = await release('2026-11-21', true);
    const text = changelog({ ...given, releases: [first] });
    expect(text).toContain(`## 2026-11-21\n\nBản đầu tiên: ${first.changes.length} bản ghi`);
  });

  it('has what editors noted, each note in one line', () => {
    const text = changelog({ ...given, notes: historyOf(catalogue, [], new Map()) });
    expect(text.trimEnd().split('\n\n').slice(-2)).toEqual([
      '### 2025-02-01',
      '- Sửa: `event:fair` Hội \\*chợ\\*: Sửa \\<b\\>ngày\\</b\\> \\# không là đề mục',
    ]);
  });

  it('says where nothing is known of releases', () => {
    expect(changelog(given)).toContain(voice.t('data.log.unknown'));
  });
});
