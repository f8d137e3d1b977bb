import { describe, expect, it } from 'vitest';
import { dateOf } from '#domain/dates/edtf-date.ts';
import { cardSummary } from './card-summary.ts';

const date = dateOf('2023-04-26');
const TITLE = 'Nhật Bản mở tổng lãnh sự quán';

describe('the summary of a card', () => {
  it('repeats neither its date nor its title', () => {
    expect(cardSummary(`Ngày 26.4.2023, ${TITLE}. Hai bên dự lễ.`, TITLE, date)).toBe(
      'Hai bên dự lễ.',
    );
    expect(cardSummary(`Ngày 26.4.2023, ${TITLE}.`, TITLE, date)).toBe('');
    expect(cardSummary('Ngày 26.4.2023, hai bên dự lễ.', TITLE, date)).toBe('Hai bên dự lễ.');
  });

  it('keeps a sentence that goes on where the title ends, or says as much in other words', () => {
    for (const said of [
      `${TITLE} tại TP.HCM.`,
      `${TITLE}; hai bên dự lễ.`,
      'Tổng lãnh sự quán mở.',
    ]) {
      expect(cardSummary(said, TITLE, date)).toBe(said);
    }
    expect(cardSummary('', TITLE, date)).toBe('');
  });
});
