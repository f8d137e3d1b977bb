import { describe, expect, it } from 'vitest';
import { layoutSheet, SHEET_MARGIN } from './chart-sheet.ts';

const CHART = { width: 600, height: 200 };
/** Letters half as wide as they are high. */
const measure = (text: string, size: number) => (text.length * size) / 2;
const words = { title: 'Visits', unit: 'Unit: person', notes: ['A note.'], credit: ['A source.'] };

describe('layoutSheet', () => {
  it('puts title and unit above the chart, notes and sources below it', () => {
    const { chart, lines } = layoutSheet(words, CHART, measure);
    const heights = lines.map(({ y }) => y);
    expect(lines.map(({ text }) => text)).toEqual([
      'Visits',
      'Unit: person',
      'A note.',
      'A source.',
    ]);
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
    expect(heights[1]).toBeLessThan(chart.y);
    expect(heights[2]).toBeGreaterThan(chart.y + CHART.height);
  });

  it('breaks long words between words, loses none, and grows to hold them', () => {
    const long = Array.from({ length: 400 }, (_, i) => `source${i}`).join(' ');
    const sheet = layoutSheet({ ...words, credit: [long] }, CHART, measure);
    const below = sheet.lines.slice(3);
    expect(below.length).toBeGreaterThan(20);
    expect(below.map(({ text }) => text).join(' ')).toBe(long);
    for (const { text, size } of below)
      expect(measure(text, size)).toBeLessThanOrEqual(CHART.width);
    expect(sheet.height - (below.at(-1)?.y ?? 0)).toBeGreaterThanOrEqual(SHEET_MARGIN);
  });

  it('has lines that do not overlap', () => {
    const sheet = layoutSheet({ ...words, notes: ['a '.repeat(200), 'b'] }, CHART, measure);
    const steps = sheet.lines.slice(1).map((line, i) => line.y - (sheet.lines[i]?.y ?? 0));
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(12);
  });

  it('leaves no gap for what there is not', () => {
    const bare = layoutSheet({ ...words, unit: '', notes: [] }, CHART, measure);
    expect(bare.lines.map(({ text }) => text)).toEqual(['Visits', 'A source.']);
    expect(bare.height).toBeLessThan(layoutSheet(words, CHART, measure).height);
  });
});
