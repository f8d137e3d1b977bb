import { describe, expect, it } from 'vitest';
import {
  barWith,
  chronicleOf,
  itemWith,
  measure,
  randomItems,
  TICK_WORDS,
  viewWith,
  WIDE,
} from '../fixtures.ts';
import { layout } from './layout.ts';
import { pictureOf } from './picture.ts';
import type { Picture } from './shape.ts';
import { escapeXml, fileDress, pageDress, svgOf } from './picture-svg.ts';
import { tickFormatter } from '../axis/tick-format.ts';
import type { View } from '../view/view.ts';
import type { TimelineBar, TimelineItem } from '../items/item.ts';

const year = (n: number) => Date.UTC(n, 0, 1);
const words = {
  write: tickFormatter(TICK_WORDS),
  today: 'hôm nay',
  heads: { strategies: 'Chiến lược', count: (n: number) => `${n} sự kiện` },
};

function pictureWith(
  items: readonly TimelineItem[],
  bars: readonly TimelineBar[],
  own: Partial<View> = {},
): Picture {
  const chronicle = chronicleOf(items, bars);
  const drawn = layout(chronicle, viewWith(own), WIDE, measure);
  return pictureOf(chronicle, drawn, WIDE.width, WIDE.height, words, measure);
}

const everyKind = [
  itemWith({ id: 'day', date: '2019-04-26', title: 'An exact day', importance: 3 }),
  itemWith({ id: 'year', date: '2020', title: 'Some time in a year', pillars: ['political'] }),
  itemWith({ id: 'about', date: '2021~', title: 'About a year', pillars: ['cultural'] }),
  itemWith({ id: 'open', date: '2022/..', title: 'Still going on', pillars: ['people'] }),
  itemWith({ id: 'planned', date: '2027-03-01', title: 'Planned', planned: true }),
  itemWith({ id: 'near-1', date: '2023-01-01', title: 'First of two' }),
  itemWith({ id: 'near-2', date: '2023-01-02', title: 'Second of two & <more>' }),
];
const strategies = [
  barWith({
    label: 'To 2030',
    end: null,
    horizons: [2030],
    goals: [{ year: 2030, texts: ['Ten (8 in 2024)'], measured: true }],
    milestones: [{ at: year(2025), text: '' }],
  }),
  barWith({ id: 'beyond', label: 'Beyond', start: year(2024), end: year(2060) }),
  barWith({ id: 'soft', label: 'Soft', start: year(2019), heldBy: year(2020), endSoft: true }),
  barWith({ id: 'open', label: 'Open', relation: 'amends Soft', follows: ['soft'], end: null }),
  barWith({ id: 'draft', label: 'Draft', drafted: year(2024), start: null, end: null }),
];
const picture = pictureWith(everyKind, strategies, { from: year(2016), to: year(2046) });
const textsOf = ({ shapes }: Picture) => shapes.filter((shape) => shape.kind === 'text');

describe('a picture', () => {
  it('is the same for the same view', () => {
    const again = pictureWith(everyKind, strategies, { from: year(2016), to: year(2046) });
    expect(again).toEqual(picture);
  });

  it('names lanes, horizons, today, strategies and events', () => {
    const texts = textsOf(picture).map(({ text }) => text);
    for (const text of ['economic', '2030', 'hôm nay, 1.6.2026', 'To 2030', 'An exact day']) {
      expect(texts).toContain(text);
    }
  });

  it('writes the name made for drawings in place of a title, and measures it', () => {
    const title = 'A title of a good many words that would be cut in any drawing of this width';
    const names = (item: TimelineItem) =>
      pictureWith([item], []).shapes.flatMap((shape) => (shape.kind === 'text' ? shape.text : []));
    expect(names(itemWith({ title, short: 'Short', importance: 3 }))).toContain('Short');
    expect(names(itemWith({ title, short: 'Short', importance: 3 }))).not.toContain(title);
    expect(names(itemWith({ title: 'Short', importance: 3 }))).toContain('Short');
  });

  it('keeps everything but the grid between its edges', () => {
    const wide = pictureWith(randomItems(500, 2), strategies, { from: year(2010), to: year(2012) });
    for (const shape of wide.shapes) {
      if (shape.kind !== 'text' && shape.kind !== 'band') continue;
      expect(shape.x).toBeGreaterThanOrEqual(0);
      const size = shape.kind === 'text' ? measure(shape.text) * (shape.size / 13) : shape.width;
      const anchor = shape.kind === 'text' ? shape.anchor : 'start';
      const start = shape.x - size * { start: 0, middle: 0.5, end: 1 }[anchor];
      expect(start + size).toBeLessThanOrEqual(wide.width + 2);
    }
  });

  it('fades the edges of what is uncertain or goes on', () => {
    const bands = picture.shapes.filter((shape) => shape.kind === 'band');
    const edges = (fill: string) =>
      bands
        .filter((band) => band.fill === fill && (band.fadeStart || band.fadeEnd))
        .map(({ fadeStart, fadeEnd }) => [fadeStart, fadeEnd]);
    // The soft one is over, the open one goes on.
    expect(edges('ink-soft')).toEqual([
      [true, false],
      [false, true],
    ]);
    expect(edges('ink')).toEqual([[false, true]]);
  });

  it('gives strategies no colour of a pillar: ink, and gold for their goal years alone', () => {
    const paths = pictureWith([], strategies).shapes.filter(({ hue }) => hue);
    expect(paths).toEqual([]);
  });

  it('draws what is planned hollow', () => {
    const hollow = picture.shapes.filter(
      ({ fill, stroke }) => fill === 'surface' && stroke === 'hue',
    );
    expect(hollow.length).toBeGreaterThan(0);
  });

  it('of nothing is an axis', () => {
    const texts = textsOf(pictureWith([], [])).map(({ text }) => text);
    expect(texts).toContain('2000');
  });
});

describe('the SVG of a picture', () => {
  it('stays as it is', async () => {
    const file = svgOf(
      picture,
      fileDress('Timeline', 'sans-serif', (ink, hue) => `${ink}${hue && '-'}${hue}`),
    );
    await expect(lines(file)).toMatchFileSnapshot('./snapshots/picture.svg');
  });

  it.each([360, 768, 1280, 1920, 2560])(
    'of stacks stays as it is, %i pixels wide',
    async (width) => {
      const chronicle = chronicleOf(randomItems(160, 5));
      const far = layout(chronicle, viewWith(), { ...WIDE, width }, measure);
      const file = svgOf(
        pictureOf(chronicle, far, width, WIDE.height, words, measure),
        fileDress('Far', 'sans-serif', (ink, hue) => `${ink}${hue && '-'}${hue}`),
      );
      await expect(lines(file)).toMatchFileSnapshot(`./snapshots/far-${width}.svg`);
    },
  );

  it('takes the colours of the page in a page', () => {
    const svg = svgOf(picture, pageDress('a', 'class="tl-overview"'));
    expect(svg).toContain('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1120 520"');
    expect(svg).toContain('class="tl-overview" aria-hidden="true">');
    expect(svg).toContain('fill="var(--ink-soft)"');
    expect(svg).not.toMatch(/style=|#[0-9a-f]{6}/);
  });

  it('has a name in a file', () => {
    const svg = svgOf(
      picture,
      fileDress('A & B', '"A Face", serif', () => '#000'),
    );
    expect(svg).toContain('role="img"><title>A &amp; B</title>');
    expect(svg).toContain('font-family="&quot;A Face&quot;, serif"');
  });

  it('gives each gradient one id and uses no other', () => {
    const svg = svgOf(picture, pageDress('p', ''));
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    const used = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(used)).toEqual(new Set(ids));
  });

  it('lets no title end its element', () => {
    expect(svgOf(picture, pageDress('p', ''))).not.toContain('<more>');
  });
});

describe('text in XML', () => {
  it('escapes what would be markup and drops what XML cannot hold', () => {
    expect(escapeXml('<a> & "b"\u0007')).toBe('&lt;a&gt; &amp; &quot;b&quot;');
  });
});

/** One element a line, numbers to a tenth: a change shows as few lines of difference. */
function lines(svg: string): string {
  const rounded = svg.replace(/\d+\.\d+/g, (number) =>
    String(Math.round(Number(number) * 10) / 10),
  );
  return `${rounded.replaceAll('><', '>\n<')}\n`;
}

describe('the years before a name above a stack', () => {
  it('end a gap before its words, however wide their letters come out', () => {
    const texts = textsOf(pictureWith(randomItems(300, 5), []));
    const years = texts.filter(({ anchor }) => anchor === 'end');
    expect(years.length).toBeGreaterThan(2);
    for (const { x, y, text } of years) {
      expect(text).toMatch(/^\d{4}/);
      expect(
        texts.filter((words) => words.y === y && Math.abs(words.x - x - 6) < 0.2),
      ).toHaveLength(1);
    }
  });
});
