import { describe, expect, it } from 'vitest';
import { event, records, strategy } from '#domain/catalogue/catalogue.test-records.ts';
import { joinRecords } from '#domain/catalogue/catalogue.ts';
import { dateOf } from '#domain/dates/edtf-date.ts';
import { voiceOf } from '#i18n/voice.ts';
import { STRATEGIES, type CardFile, type StrategyFile } from '#timeline/cards/facts.ts';
import { cardFiles } from './card-files.ts';

const catalogue = joinRecords(
  records({
    events: [
      event('told', { date: dateOf('2023-04-26'), title: { vi: 'Gặp', en: 'Meeting' } }),
      event('foreign', { date: dateOf('1977'), summary: { vi: 'Một dòng', en: 'One line' } }),
    ],
    strategies: [
      strategy('plan', {
        title: { vi: 'Kế hoạch phát triển', en: 'The plan of development' },
        short: { vi: 'Kế hoạch', en: 'Plan' },
        summary: { vi: 'Một dòng' },
      }),
    ],
  }),
);
const { site, taxonomy } = catalogue;

async function filesIn(lang: string): Promise<Map<string, unknown>> {
  const { pattern, files } = await cardFiles(catalogue, voiceOf(site, taxonomy, lang));
  const [before = '', after = ''] = pattern.split('{year}');
  const keyOf = (name: string) => name.slice(before.length, name.length - after.length);
  return new Map(files.map(({ name, text }) => [keyOf(name), JSON.parse(text) as unknown]));
}

describe('what is told of marks beyond the list', () => {
  it('is a file a year of events, and one of all strategies', async () => {
    expect([...(await filesIn('en')).keys()].sort()).toEqual(['1977', '2023', STRATEGIES]);
  });

  it('names the language of words that are not in the page’s, and no other', async () => {
    const years = await filesIn('en');
    const { told } = years.get('2023') as CardFile;
    const { foreign } = years.get('1977') as CardFile;
    expect(told).toMatchObject({ summary: 'told', summaryLang: 'vi' });
    expect(told).not.toHaveProperty('titleLang');
    expect(foreign).toMatchObject({ titleLang: 'vi', summary: 'One line' });
    expect(foreign).not.toHaveProperty('summaryLang');
  });

  it('is of a strategy its whole title, one line and the number of its sources', async () => {
    const { plan } = (await filesIn('en')).get(STRATEGIES) as StrategyFile;
    expect(plan).toEqual({
      title: 'The plan of development',
      summary: 'Một dòng',
      summaryLang: 'vi',
      sources: '1 source',
    });
  });
});
