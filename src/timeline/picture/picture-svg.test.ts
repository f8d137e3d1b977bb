import { describe, expect, it } from 'vitest';
import { escapeXml, fileDress, pageDress, svgOf } from './picture-svg.ts';
import type { BandShape, Shape, TextShape } from './shape.ts';

const plainDress = pageDress('p', 'class="x"');
const drawn = (shape: Shape, dress = plainDress) =>
  svgOf({ width: 100, height: 50, shapes: [shape] }, dress)
    .replace(/^<svg[^>]*>/, '')
    .replace(/<\/svg>$/, '');
const band = (own: Partial<BandShape> = {}): BandShape => ({
  kind: 'band',
  x: 1,
  y: 2,
  width: 30,
  height: 4,
  fill: 'hue',
  hue: 'teal',
  fadeStart: false,
  fadeEnd: false,
  ...own,
});

describe('a path', () => {
  it('is where it is drawn, or as far down as it is told', () => {
    expect(drawn({ kind: 'path', d: 'M0 0Z', stroke: 'line' })).toBe(
      '<path d="M0 0Z" fill="none" stroke="var(--line)"/>',
    );
    expect(drawn({ kind: 'path', d: 'M0 0Z', fill: 'hue', down: 12 })).toBe(
      '<path d="M0 0Z" transform="translate(0 12)" fill="var(--hue)"/>',
    );
  });

  it('has the line it is given, and a faintness of nothing too', () => {
    const look = { stroke: 'line', strokeWidth: 1.5, dash: '2 3', opacity: 0 } as const;
    expect(drawn({ kind: 'path', d: 'M0 0Z', ...look })).toContain(
      'stroke-width="1.5" stroke-dasharray="2 3" opacity="0"/>',
    );
  });
});

describe('a band', () => {
  it('has its corners to a tenth of a pixel', () => {
    expect(drawn(band({ x: 1.04, y: 2.06, width: 30.25, height: 3.99 }))).toBe(
      '<rect x="1" y="2.1" width="30.3" height="4" rx="4" data-hue="teal" fill="var(--hue)"/>',
    );
  });

  it.each([
    [true, false, 's', ['0', '', '', '']],
    [false, true, 'e', ['', '', '', '0']],
    [true, true, 'se', ['0', '', '', '0']],
  ])('fades at its soft edges (%s, %s)', (fadeStart, fadeEnd, edges, clear) => {
    const svg = drawn(band({ fadeStart, fadeEnd }));
    expect(svg).toContain(`<rect x="1" y="2" width="30" height="4" rx="4" data-hue="teal"`);
    expect(svg).toContain(`fill="url(#p-teal-hue-${edges})"`);
    const stops = [...svg.matchAll(/<stop offset="([\d.]+)"[^>]*>/g)];
    expect(stops.map(([, offset]) => offset)).toEqual(['0', '0.35', '0.65', '1']);
    expect(stops.map(([stop]) => /stop-opacity="(\d)"/.exec(stop)?.[1] ?? '')).toEqual(clear);
  });

  it('shares the gradient of its like, and of no other hue or picture', () => {
    const soft = band({ fadeEnd: true });
    const shapes = [soft, { ...soft, x: 50 }, { ...soft, hue: 'gold' }, band()];
    const svg = svgOf({ width: 100, height: 50, shapes }, plainDress);
    const ids = (text: string) => [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids(svg)).toEqual(['p-teal-hue-e', 'p-gold-hue-e']);
    expect(ids(drawn(soft, pageDress('q', '')))).toEqual(['q-teal-hue-e']);
    expect(drawn(band())).not.toContain('<defs>');
  });
});

describe('a text', () => {
  const text = (own: Partial<TextShape> = {}) =>
    drawn({
      kind: 'text',
      x: 5,
      y: 6,
      text: 'A & B',
      size: 12,
      weight: 600,
      fill: 'ink',
      anchor: 'start',
      ...own,
    });

  it('has its size and weight, and says what it says', () => {
    expect(text()).toBe(
      '<text x="5" y="6" font-size="12" font-weight="600" fill="var(--ink)">A &amp; B</text>',
    );
  });

  it('stands around its place where it is told to', () => {
    expect(text({ anchor: 'middle' })).toContain('font-weight="600" text-anchor="middle"');
    expect(text({ anchor: 'end' })).toContain('font-weight="600" text-anchor="end"');
  });
});

describe('the dress of a picture', () => {
  it('writes colours out in a file, by ink and hue', () => {
    const dress = fileDress('T', 'serif', (ink, hue) => `<${ink}|${hue}>`);
    expect(drawn(band({ stroke: 'line' }), dress)).toContain(
      'data-hue="teal" fill="<hue|teal>" stroke="<line|teal>"/>',
    );
  });

  it('says how large the picture is', () => {
    const svg = svgOf({ width: 640, height: 360, shapes: [] }, plainDress);
    expect(svg).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 360" width="640" height="360" class="x" aria-hidden="true"></svg>',
    );
  });
});

describe('what XML has no place for', () => {
  it('is dropped: half a sign, control signs, the two that are none', () => {
    expect(escapeXml('a\uD83Db\u0000c\uFFFEd\uFFFFe')).toBe('abcde');
  });

  it('leaves letters, signs of two halves and white space as they are', () => {
    expect(escapeXml('Lễ ký 🎉\t\n')).toBe('Lễ ký 🎉\t\n');
  });
});
