import { describe, expect, it } from 'vitest';
import {
  agreement,
  event,
  figure,
  observation,
  outcome,
  partner,
  records,
  stage,
} from '#domain/catalogue/catalogue.test-records.ts';
import { joinRecords } from '#domain/catalogue/catalogue.ts';
import { decadePeriod, yearPeriod } from '#domain/catalogue/period.ts';
import type { Records } from '#domain/catalogue/records.ts';
import { reviewOf } from '#domain/catalogue/year-review.ts';
import { dateOf } from '#domain/dates/edtf-date.ts';
import type { Event } from '#domain/records/event.ts';
import { routesOf } from './routes.ts';
import { voiceOf } from './voice.ts';
import { lackingInWords } from './year-gaps-in-words.ts';
import {
  directionInWords,
  leadInWords,
  periodTitle,
  reportPath,
  whyNoneBefore,
} from './year-in-words.ts';

const NOW = Date.UTC(2026, 10, 28);
const on = (id: string, date: string, given: Partial<Event> = {}) =>
  event(id, { date: dateOf(date), ...given });

function told(given: Partial<Records>, lang: 'vi' | 'en', period = yearPeriod(2023)) {
  const catalogue = joinRecords(records(given));
  const voice = voiceOf(catalogue.site, catalogue.taxonomy, lang);
  const review = reviewOf(catalogue, period, NOW);
  return {
    lead: leadInWords(review, catalogue, voice),
    lacking: lackingInWords(review, catalogue, voice),
  };
}
const lead = (events: Event[], lang: 'vi' | 'en', more: Partial<Records> = {}) =>
  told({ events, ...more }, lang).lead;

describe('the lead paragraph', () => {
  it('says that there is nothing, and that this means no more than that', () => {
    const around = [on('a', '2022'), on('b', '2024')];
    expect(lead(around, 'vi')).toEqual([
      'Niên biểu chưa ghi sự kiện nào của năm 2023: chưa tìm thấy nguồn, không phải là không có việc gì.',
    ]);
    expect(lead(around, 'en')[0]).toMatch(/^The chronicle has no event of 2023 yet: /);
  });

  it('has the forms for one', () => {
    const one = [on('a', '2022'), on('b', '2023-02', { countries: ['JP'] })];
    expect(lead(one, 'en')[0]).toBe(
      'The chronicle records 1 event with 1 country, against 1 event in 2022.',
    );
    expect(lead(one, 'vi')[0]).toBe('Niên biểu ghi 1 sự kiện với 1 nước; năm 2022 ghi 1 sự kiện.');
  });

  it('compares with nothing in the first year, and tells no firsts there', () => {
    const first = [on('b', '2023-02', { countries: ['JP'] })];
    expect(lead(first, 'en')).toEqual(['The chronicle records 1 event with 1 country.']);
  });

  it('says nothing of countries where there are none', () => {
    expect(lead([on('b', '2023-02')], 'vi')).toEqual(['Niên biểu ghi 1 sự kiện.']);
  });

  it('names the most frequent countries, never one of several that are level', () => {
    const with_ = (...codes: string[]) =>
      codes.map((code, i) => on(`e${i}`, '2023', { countries: [code] }));
    expect(lead(with_('JP', 'JP', 'KR'), 'en')).toContain(
      'The country with the most is Japan (2).',
    );
    const level = lead(with_('JP', 'JP', 'KR', 'KR', 'FR', 'FR', 'US', 'US'), 'en');
    expect(level.filter((sentence) => sentence.includes('with the most'))).toEqual([]);
    expect(lead(with_('JP', 'JP', 'KR', 'KR'), 'en')).toContain(
      'The countries with the most are Japan (2) and South Korea (2).',
    );
  });

  it('counts visits one way or both', () => {
    const guest = on('g', '2023-02', { category: 'guests' });
    const trip = on('t', '2023-03', { category: 'journey' });
    expect(lead([guest, trip], 'en')).toContain(
      'Among them are 1 incoming visit and 1 journey by the city’s own delegations.',
    );
    expect(lead([guest], 'en')).toContain('Among them is 1 incoming visit.');
    expect(lead([trip], 'vi')).toContain('Trong đó có 1 chuyến đi của thành phố.');
  });

  it('names the busiest month in the middle of a sentence', () => {
    const events = ['2023-09-01', '2023-09-02', '2023-09-03'].map((date, i) => on(`e${i}`, date));
    expect(lead(events, 'vi')).toContain('Dày nhất là tháng 9, với 3 sự kiện.');
    expect(lead(events, 'en')).toContain('The busiest month is September, with 3 events.');
  });

  it('counts countries that appear first where there are too many to name', () => {
    const codes = ['JP', 'KR', 'FR', 'US', 'DE', 'IT', 'ES', 'PT'];
    const events = [
      on('old', '2022'),
      ...codes.map((code) => on(code, '2023', { countries: [code] })),
    ];
    expect(lead(events, 'en').find((sentence) => sentence.includes('first time'))).toMatch(
      / and 3 other countries\.$/,
    );
  });

  it('tells the announced number of partners with its exactness, against the one before', () => {
    const { site } = records();
    const total = figure('total', [
      observation('2022', 50),
      observation('2023', 54, { qualifier: 'more-than' }),
    ]);
    const more = { figures: [total], site: { ...site, partnerTotal: 'total' } };
    expect(lead([on('a', '2023')], 'vi', more)).toContain(
      'Số địa phương đối tác được nêu là hơn 54; lần trước là 50.',
    );
  });

  it.each([
    ['vi', 'Số địa phương đối tác được nêu đi từ 36 (2012) đến hơn 54 (2019).'],
    [
      'en',
      'The announced number of partner localities goes from 36 (2012) to more than 54 (2019).',
    ],
  ] as const)(
    'tells its first and last value where others lie between them, in %s',
    (lang, words) => {
      const { site } = records();
      const total = figure('total', [
        observation('2012', 36),
        observation('2017', 48),
        observation('2019', 54, { qualifier: 'more-than' }),
      ]);
      const given = {
        figures: [total],
        site: { ...site, partnerTotal: 'total' },
        events: [on('a', '2015')],
      };
      expect(told(given, lang, decadePeriod(2010)).lead).toContain(words);
    },
  );

  it('tells signed documents from those only announced or only known to hold, and new ties from those taken over', () => {
    const partners = [
      partner('new', {
        established: dateOf('2023-05'),
        agreements: [agreement('held', [stage('in-force', '2023-06')])],
      }),
      partner('came', { established: dateOf('2014'), inheritedOn: dateOf('2023-07-01') }),
    ];
    const outcomes = [
      outcome('memorandum', 'signed'),
      outcome('memorandum', 'announced'),
      outcome('statement', 'adopted'),
    ];
    const events = [on('a', '2023', { outcomes })];
    expect(lead(events, 'en', { partners }).slice(1)).toEqual([
      '1 document was signed, and 1 tie with a foreign locality began.',
      '1 document whose signing is not dated is in force from this time on.',
      '1 entry tells of documents announced, with no word of their signing.',
      '1 tie was taken over from elsewhere.',
    ]);
    expect(lead(events, 'vi', { partners }).slice(1)).toEqual([
      'Có 1 văn bản được ký và 1 quan hệ mới với địa phương nước ngoài.',
      '1 văn bản không rõ ngày ký, có hiệu lực từ thời gian này.',
      '1 mục văn bản được công bố, chưa thấy nói đã ký.',
      '1 quan hệ được tiếp nhận từ nơi khác.',
    ]);
  });

  it('tells what was announced only, and what was cancelled', () => {
    const events = [
      on('a', '2023-01', { status: 'planned' }),
      on('b', '2023-02', { status: 'cancelled' }),
    ];
    expect(lead(events, 'en').slice(-2)).toEqual([
      '1 of them is only announced: still ahead, or confirmed by no source.',
      '1 cancelled event is not counted.',
    ]);
  });

  it('speaks of a decade as of a year', () => {
    const events = [on('a', '2015'), on('b', '2021'), on('c', '2022')];
    expect(told({ events }, 'en', decadePeriod(2020)).lead[0]).toBe(
      'The chronicle records 2 events, against 1 event in the 2010s.',
    );
  });

  it('names partners by their names in the language', () => {
    const busan = partner('busan', { name: { vi: 'Phú Sơn', en: 'Busan' } });
    const events = ['a', 'b'].map((id) => on(id, '2023', { partners: ['busan'] }));
    const sentence = 'The locality that appears most often is Busan (2).';
    expect(lead(events, 'en', { partners: [busan] })).toContain(sentence);
  });
});

describe('what is missing', () => {
  it.each([
    ['vi', /Tới lúc ấy niên biểu ghi được 1 địa phương, cùng 1 nơi không gì cho biết/],
    ['en', /By then the chronicle has 1 locality, and 1 more of which nothing tells the year\.$/],
  ] as const)('has the ties by then beside the announced number, in %s', (lang, words) => {
    const { site } = records();
    const given = {
      events: [on('a', '2023')],
      figures: [figure('total', [observation('2023-08', 54)])],
      site: { ...site, partnerTotal: 'total' },
      partners: [
        partner('own', { established: dateOf('2020') }),
        partner('came', { established: dateOf('2003'), inheritedOn: dateOf('2025-07-01') }),
        partner('undated'),
      ],
    };
    expect(told(given, lang).lacking[0]).toMatch(words);
  });

  it('is told with the forms of the language', () => {
    const events = [on('a', '2023-01-01', { sources: [] })];
    const { lacking } = told({ events }, 'en');
    expect(lacking).toContain('1 event has no source yet.');
    expect(lacking.find((sentence) => sentence.startsWith('Months'))).toContain('February, March');
  });

  it('is said to be nothing that can be counted where all is there', () => {
    const source = { source: 'press', locator: null };
    const events = Array.from({ length: 12 }, (_, month) =>
      on(`m${month}`, `2023-${String(month + 1).padStart(2, '0')}-05`, {
        sources: [source, source],
      }),
    );
    expect(told({ events }, 'vi').lacking).toHaveLength(1);
  });
});

describe('the direction of a value', () => {
  const { site, taxonomy } = records();
  const voice = voiceOf(site, taxonomy, 'vi');

  it.each([
    ['up', 'stock', 'tăng'],
    ['down', 'stock', 'giảm'],
    ['down', 'rank', 'tăng hạng'],
    ['up', 'rank', 'tụt hạng'],
    ['same', 'rank', 'không đổi'],
    ['unclear', 'flow', 'không rõ tăng hay giảm'],
  ] as const)('that goes %s, of a %s, is told as “%s”', (direction, measure, words) => {
    expect(directionInWords(direction, { measure }, voice)).toBe(words);
  });
});

describe('a value without one before it', () => {
  it('is said to be the first, or to come after a break', () => {
    const { site, taxonomy } = records();
    const voice = voiceOf(site, taxonomy, 'en');
    const cut = { date: dateOf('2021-07-01'), note: { en: 'counted anew' } };
    expect(whyNoneBefore({ parted: cut }, voice)).toContain(voice.shortDate(cut.date));
    expect(whyNoneBefore({ parted: null }, voice)).toBe(voice.t('year.firstValue'));
  });
});

describe('a period', () => {
  it.each([
    [2023, 'vi', 'Năm 2023'],
    [2023, 'en', 'The year 2023'],
    [90, 'en', 'The year 90'],
  ] as const)('of the year %i is called so in %s: %s', (year, lang, title) => {
    const { site, taxonomy } = records();
    expect(periodTitle(yearPeriod(year), voiceOf(site, taxonomy, lang))).toBe(title);
  });

  it('of ten years begins its title with a capital letter', () => {
    const { site, taxonomy } = records();
    expect(periodTitle(decadePeriod(1990), voiceOf(site, taxonomy, 'en'))).toBe('The 1990s');
    expect(periodTitle(decadePeriod(1990), voiceOf(site, taxonomy, 'vi'))).toBe('Thập niên 1990');
  });

  it('has its report beside its page, named like it', () => {
    const [vi, en] = [routesOf('vi', 'vi', '/base'), routesOf('en', 'vi')];
    expect(reportPath(yearPeriod(2024), 'docx', vi)).toBe('/base/nam/2024/nam-2024.docx');
    expect(reportPath(decadePeriod(1990), 'md', en)).toBe('/en/years/decade/1990/decade-1990.md');
  });
});
