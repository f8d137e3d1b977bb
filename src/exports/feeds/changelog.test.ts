import { describe, expect, it } from 'vitest';
import { joinRecords } from '#domain/catalogue/catalogue.ts';
import { event, records } from '#domain/catalogue/catalogue.test-records.ts';
import { historyOf } from '#domain/catalogue/history.ts';
import { dateOf } from '#domain/dates/edtf-date.ts';
import { voiceOf } from '#i18n/voice.ts';
import { changelog } from './changelog.ts';

const changes = [
  { date: dateOf('2025-02-01'), note: { vi: 'Sửa <b>ngày</b>\n# không là đề mục' } },
];
const catalogue = joinRecords(
  records({ events: [event('fair', { title: { vi: 'Hội *chợ*' }, changes })] }),
);
const voice = voiceOf(catalogue.site, catalogue.taxonomy, 'vi');

describe('The list of changes', () => {
  it('has a time, what happened, the record and why, each in one line', () => {
    const added = new Map([['event:fair', '2024-01-02']]);
    const history = historyOf(catalogue, [], added);
    expect(changelog({ catalogue, voice, history, version: 'v1' }).split('\n\n').slice(1)).toEqual([
      'Phiên bản: v1',
      '## 2025-02-01',
      '- Sửa: `event:fair` Hội \\*chợ\\*: Sửa \\<b\\>ngày\\</b\\> \\# không là đề mục',
      '## 2024-01-02',
      '- Thêm: `event:fair` Hội \\*chợ\\*\n',
    ]);
  });

  it('is a heading and a version before anything happened', () => {
    const text = changelog({ catalogue, voice, history: [], version: 'v1' });
    expect(text.split('\n\n')).toHaveLength(2);
  });
});
