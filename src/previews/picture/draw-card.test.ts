import { describe, expect, it } from 'vitest';
import { testFace } from '../letters/letters.test-faces.ts';
import { typefaceOf } from '../letters/typeface.ts';
import type { Card, Drawing } from './card.ts';
import { drawCard } from './draw-card.ts';
import type { Typefaces } from './pen.ts';

const faces = (family: 'be-vietnam-pro' | 'source-serif-4') =>
  typefaceOf(['latin', 'vietnamese', 'latin-ext'].map((script) => testFace(family, script)));
const sans = faces('be-vietnam-pro');
const typefaces: Typefaces = { heading: faces('source-serif-4'), text: sans, strong: sans };

const STRIP: Drawing = {
  as: 'strip',
  from: 1975,
  step: 1,
  levels: Array.from({ length: 52 }, (_, year) => year % 6),
  ahead: 52,
  mark: { hue: 'red', shape: 'circle', from: 2023.3, to: 2023.3, words: '2023' },
  lit: [],
};
const HOME = { lat: 10.776, lon: 106.701 };
const DRAWINGS: Readonly<Record<Drawing['as'], Drawing>> = {
  strip: STRIP,
  dots: {
    as: 'dots',
    span: { from: 1975, to: 2026 },
    events: [{ at: Date.UTC(2000, 1), turning: true, hue: 'teal' }],
  },
  map: {
    as: 'map',
    ground: {
      home: { place: HOME, name: 'Thành phố' },
      places: [{ lat: 35.1, lon: 129 }],
      labels: [{ text: 'Quần đảo (Nước)', place: { lat: 16.5, lon: 112 }, kind: 'islands' }],
    },
    ties: [
      { id: 'busan', place: { lat: 35.1, lon: 129 }, name: 'Busan', hue: 'red', shape: 'star' },
    ],
  },
  life: { as: 'life', own: null, others: [], ticks: [], horizons: [] },
  value: { as: 'value', words: '36 địa phương', time: '2016' },
  series: { as: 'series', figure: { observations: [], breaks: [] }, latest: null },
  weeks: { as: 'weeks', year: 2023, events: [], months: [] },
  steps: { as: 'steps', titles: ['Một', 'Hai'] },
};
const card = (given: Partial<Card> = {}): Card => ({
  site: { name: 'Niên biểu Đối ngoại', accent: 'Niên biểu' },
  lead: '26.4.2023',
  sign: { hue: 'red', shape: 'circle' },
  about: 'Chính trị · Ký kết',
  title: 'Ký quy chế phối hợp',
  value: '',
  lede: 'Quy chế đặt khung chia sẻ thông tin.',
  drawing: STRIP,
  ...given,
});
const svgOf = (given: Partial<Card> = {}): string => drawCard(card(given), typefaces).svg;

/** Outlines of letters that reach beyond the picture: their place and half of an em. */
function outside(svg: string): string[] {
  const places = [...svg.matchAll(/<path transform="translate\((-?[\d.]+) (-?[\d.]+)\) scale/g)];
  return places
    .map(([, x, y]) => [Number(x), Number(y)] as const)
    .filter(([x, y]) => x < 0 || x > 1200 || y < 0 || y > 630)
    .map(String);
}

const WORD = 'nghiêng ';
const TITLES = {
  'one word': 'Porto',
  '300 characters': WORD.repeat(40).slice(0, 300),
  'a word without end': 'a'.repeat(300),
  'nothing at all': '',
  'only what no typeface has': '🎉🎉',
  'another script': 'مدينة دبي 東京',
  'signs of a drawing’s own': '<b>&amp; "]]> \'</svg>',
};

describe.each(Object.keys(DRAWINGS) as Drawing['as'][])('a picture with a drawing: %s', (as) => {
  const drawing = DRAWINGS[as];

  it.each(Object.entries(TITLES))('has all its letters inside: %s', (_, title) => {
    expect(outside(svgOf({ title, drawing }))).toEqual([]);
  });

  it('is well-formed and has no text that an author wrote, and no font', () => {
    const svg = svgOf({ title: '<b>&"]]></svg>', lede: '<!-- x', about: '&', drawing });
    expect(svg.match(/<svg/g)).toHaveLength(1);
    expect(svg.match(/<\/svg>/g)).toHaveLength(1);
    expect(svg).not.toMatch(/<text|font|&|NaN|undefined|Infinity/);
    expect(svg).not.toContain('<b>');
  });

  it('is the same each time', () => {
    expect(svgOf({ drawing })).toBe(svgOf({ drawing }));
  });

  it('needs no words but a title', () => {
    const bare = { lead: '', sign: null, about: '', lede: '', drawing };
    expect(outside(svgOf(bare))).toEqual([]);
    expect(svgOf(bare)).not.toMatch(/NaN|undefined/);
  });
});

describe('a strip', () => {
  const hues = (drawing: Drawing) => svgOf({ drawing, sign: null });

  it('has the flag of a range where it begins, and a stroke from there to its end', () => {
    const mark = { hue: 'red', shape: 'circle', from: 2000, to: 2020.9, words: '' } as const;
    const svg = hues({ ...STRIP, mark });
    const [, start, end] = /M([\d.]+) [\d.]+H([\d.]+)" stroke="#b3202c"/.exec(svg) ?? [];
    const [, stem] = /M([\d.]+) [\d.]+V[\d.]+" stroke="#b3202c"/.exec(svg) ?? [];
    expect(stem).toBe(start);
    expect(Number(end) - Number(start)).toBeGreaterThan(400);
  });

  it('has hollow dots in years to come', () => {
    const hollow = (ahead: number) => hues({ ...STRIP, ahead, mark: null }).split('fill="none"');
    expect(hollow(52)).toHaveLength(1);
    expect(hollow(50)).toHaveLength(1 + 2 + 3);
  });
});

describe('a single value', () => {
  it('is written whole, however long it is', () => {
    const words = 'đến từ 36 quốc gia và vùng lãnh thổ '.repeat(4);
    const svg = svgOf({ drawing: { as: 'value', words, time: '2016' } });
    expect(outside(svg)).toEqual([]);
    const letters = (text: string) => text.split('transform="translate').length;
    const more = svgOf({ drawing: { as: 'value', words: `${words}nữa`, time: '2016' } });
    expect(letters(more)).toBe(letters(svg) + 3);
  });
});

describe('the words of a picture', () => {
  const baselines = (svg: string): number =>
    new Set([...svg.matchAll(/translate\(-?[\d.]+ (-?[\d.]+)\) scale/g)].map(([, y]) => y)).size;

  it('have a title of three lines at most, however long it is', () => {
    const bare = { lead: '', sign: null, about: '', lede: '', site: { name: '', accent: '' } };
    const drawing = { ...STRIP, levels: [], mark: null } as const;
    const lines = (title: string) =>
      baselines(svgOf({ ...bare, title, drawing })) -
      baselines(svgOf({ ...bare, title: '', drawing }));
    expect(lines('Porto')).toBe(1);
    expect(lines(WORD.repeat(60))).toBe(3);
  });

  it('tell which letters were left out', () => {
    const { lost } = drawCard(card({ title: 'Hội 🎉', lede: '東' }), typefaces);
    expect(lost).toEqual(['🎉', '東']);
    expect(drawCard(card(), typefaces).lost).toEqual([]);
  });

  it('are the same for letters apart from their marks', () => {
    const title = 'Kết nghĩa với Thượng Hải';
    expect(svgOf({ title: title.normalize('NFD') })).toBe(svgOf({ title }));
  });

  it('leave a sign out with the words that explain it', () => {
    const [red, long] = ['#b3202c', 'rất dài '.repeat(30)];
    const drawing = DRAWINGS.steps;
    expect(svgOf({ drawing }).split(red).length).toBeGreaterThan(
      svgOf({ drawing, about: long }).split(red).length,
    );
  });

  it('show the part of the site’s name that has its colour', () => {
    const drawing = DRAWINGS.steps;
    const plain = svgOf({ drawing, site: { name: 'Niên biểu Đối ngoại', accent: 'khác' } });
    expect(svgOf({ drawing }).split('fill="#0a6b66"').length).toBe(
      plain.split('fill="#0a6b66"').length + 1,
    );
  });
});
