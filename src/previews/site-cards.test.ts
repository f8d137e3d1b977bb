import { describe, expect, it } from 'vitest';
import { joinRecords } from '#domain/catalogue/catalogue.ts';
import * as trial from '#domain/catalogue/catalogue.test-records.ts';
import { dateOf } from '#domain/dates/edtf-date.ts';
import { writtenPreview } from '#i18n/preview-paths.ts';
import { voiceOf } from '#i18n/voice.ts';
import type { ToldStory } from './cards/story-card.ts';
import type { Card } from './picture/card.ts';
import { siteCards } from './site-cards.ts';

const NOW = Date.UTC(2026, 10, 29);
const STORY: ToldStory = {
  id: 'hai-buoc',
  title: 'Hai bước',
  description: 'Kể ngắn.',
  body: '<Step title="Một" from="2020">\n</Step>\n<Step when="2021" title="Hai &amp; ba">',
};

const catalogue = joinRecords(
  trial.records({
    events: [
      trial.event('ky-ket', {
        title: { vi: 'Ký kết' },
        date: dateOf('2023-04'),
        countries: ['KR'],
      }),
      trial.event('tham', { date: dateOf('2022/..'), countries: ['LA'], importance: 3 }),
    ],
    partners: [trial.partner('busan', { established: dateOf('1995-11-03') })],
  }),
);
const cardsBy = (language: string, stories: readonly ToldStory[] = []): Map<string, Card> => {
  const voice = voiceOf(catalogue.site, catalogue.taxonomy, language);
  const cards = siteCards({ catalogue, labels: [], now: NOW }, voice, stories);
  return new Map(cards.map(({ ref, card }) => [writtenPreview(ref), card()]));
};
const cards = cardsBy('vi', [STORY]);
const cardOf = (name: string): Card => {
  const card = cards.get(name);
  if (!card) throw new Error(`no card ${name}`);
  return card;
};

describe('the pictures of a site', () => {
  it('are one for the home page, each record, story, year and country', () => {
    expect([...cards.keys()].sort()).toEqual([
      'country:KR',
      'country:LA',
      'event:ky-ket',
      'event:tham',
      'home',
      'partner:busan',
      'story:hai-buoc',
      'year:2022',
      'year:2023',
    ]);
  });

  it('say of an event when it was, no more exactly than its source, and mark that time', () => {
    const { lead, title, drawing } = cardOf('event:ky-ket');
    expect([lead, title]).toEqual(['tháng 4/2023', 'Ký kết']);
    const mark = drawing.as === 'strip' ? drawing.mark : null;
    expect(mark?.words).toBe('2023');
    expect(mark?.from).toBeCloseTo(2023.25, 2);
    expect(mark?.to).toBeCloseTo(2023.33, 2);
  });

  it('name the first and the last year of a range, and none between', () => {
    const words = (date: string) => {
      const ranged = joinRecords(
        trial.records({ events: [trial.event('a', { date: dateOf(date) })] }),
      );
      const voice = voiceOf(ranged.site, ranged.taxonomy, 'vi');
      const all = siteCards({ catalogue: ranged, labels: [], now: NOW }, voice, []);
      const drawing = all.find(({ ref }) => writtenPreview(ref) === 'event:a')?.card().drawing;
      return drawing?.as === 'strip' ? drawing.mark?.words : undefined;
    };
    expect(words('2024/2030')).toBe('2024–2030');
    expect(words('2024-03-01/2024-03-05')).toBe('2024');
    expect(words('2024/..')).toBe('2024');
    expect(words('198X')).not.toMatch(/1984|1985/);
  });

  it('show the value of a figure that has but one, and no empty chart', () => {
    const figures = [
      trial.figure('one', [trial.observation('2016', 36)]),
      trial.figure('two', [trial.observation('2016', 36), trial.observation('2017', 38)]),
    ];
    const measured = joinRecords(trial.records({ figures }));
    const voice = voiceOf(measured.site, measured.taxonomy, 'vi');
    const all = siteCards({ catalogue: measured, labels: [], now: NOW }, voice, []);
    const [one, two] = ['figure:one', 'figure:two'].map((name) =>
      all.find(({ ref }) => writtenPreview(ref) === name)?.card(),
    );
    expect(one?.drawing).toMatchObject({ as: 'value', time: 'năm 2016' });
    expect(one?.drawing.as === 'value' ? one.drawing.words : '').toMatch(/^36/);
    expect(two?.drawing.as).toBe('series');
  });

  it('say the same in the language of the page', () => {
    expect(cardsBy('en').get('event:ky-ket')?.lead).toBe('April 2023');
  });

  it('show a locality and its country on the map, a country without any on the strip', () => {
    expect(cardOf('partner:busan')).toMatchObject({ lead: 'Hàn Quốc', title: 'busan' });
    const ties = [cardOf('partner:busan'), cardOf('country:KR')].map(({ drawing }) =>
      drawing.as === 'map' ? drawing.ties.map(({ id }) => id) : [],
    );
    expect(ties).toEqual([['busan'], ['busan']]);
    expect(cardOf('country:LA').drawing).toMatchObject({ as: 'strip', mark: null });
  });

  it('show a story’s steps by their names', () => {
    expect(cardOf('story:hai-buoc').drawing).toEqual({
      as: 'steps',
      titles: ['Một', 'Hai & ba'],
    });
  });

  it('give an event of no day its year, and the home page every event', () => {
    const { drawing } = cardOf('home');
    expect(drawing.as === 'dots' ? drawing.events.length : 0).toBe(2);
    expect(cardOf('event:tham').lead).toBe('từ 2022');
  });
});
