import { beforeAll, describe, expect, it, vi } from 'vitest';
import { tickFormatter } from '#timeline/axis/tick-format.ts';
import {
  barWith,
  chronicleOf,
  itemWith,
  measure,
  PILLARS,
  TICK_WORDS,
  viewWith,
  WIDE as SCREEN,
} from '#timeline/fixtures.ts';
import type { TimelineItem } from '#timeline/items/item.ts';
import * as ROWS from './in-rows.ts';
import { layout, type Chronicle } from '#timeline/picture/layout.ts';
import { fileDress, svgOf } from '#timeline/picture/picture-svg.ts';
import { namesMeasured, pictureOf } from '#timeline/picture/picture.ts';
import type { Ink } from '#timeline/picture/shape.ts';
import type { View } from '#timeline/view/view.ts';
import { paint } from './paint.ts';
import * as paths from './paint-paths.ts';
import {
  halves,
  numbersOf,
  RecordedPath,
  RecordingPen,
  type Drawn,
} from './paint.test-recording.ts';

beforeAll(() => vi.stubGlobal('Path2D', RecordedPath));

/** Wide enough that a whole year is a long stretch. */
const WIDE = { ...SCREEN, width: 1300 };

const colour = (ink: Ink, hue: string) => `${ink}-${hue}`;
const year = (n: number) => Date.UTC(n, 0, 1);
const WORDS = {
  write: tickFormatter(TICK_WORDS),
  today: 'today',
};

/** Every importance, planned or not, of every certainty and length, in lanes of several shapes. */
function everyKind(pillars: readonly string[] = PILLARS): Chronicle {
  const dates = ['1980-04-26', '1985-04-26~', '1990/1999', '2003/..', '2012/2016~'];
  const items = pillars.flatMap((pillar, lane) =>
    dates.flatMap((date, at) =>
      [false, true].map((planned) => {
        const importance = ((lane + at) % 3) + 1;
        const id = `${pillar}${at}${planned}`;
        // As long as the stretch it names, or longer.
        const title = 'x'.repeat(at > 3 ? 40 : 5);
        return itemWith({ id, title, date, planned, importance, pillars: [pillar] });
      }),
    ),
  );
  return withShapes(chronicleOf([...items, ...crowd('1995-02-03')].sort(byStart)));
}

/** More events of one day or year than there are rows. */
function crowd(date: string, planned = false) {
  return Array.from({ length: 9 }, (_, at) => {
    return itemWith({ id: `crowd${at}`, date, planned, pillars: ['economic'] });
  });
}

function byStart(a: { start: number | null }, b: { start: number | null }): number {
  return (a.start ?? 0) - (b.start ?? 0);
}

function withShapes(chronicle: Chronicle): Chronicle {
  const shapes = ['circle', 'ring', 'diamond', 'star'];
  const pillar = chronicle.facets.pillar.map((facet, at) => ({
    ...facet,
    shape: shapes[at] ?? 'circle',
    hue: ['red', 'teal', 'gold', 'blue'][at] ?? 'red',
  }));
  return { ...chronicle, facets: { ...chronicle.facets, pillar } };
}

/** The colours of grid and axis, which a screen draws sharper. */
const GRID = ['line-', 'line-strong-', 'band-'];

/** All but the grid. */
function onCanvas(chronicle: Chronicle, view: View): Drawn[] {
  const drawn = layout(chronicle, view, WIDE, measure);
  const pen = new RecordingPen();
  const looks = paths.barLooks(drawn, namesMeasured(measure), {});
  const plain = {
    names: '600 13px sans-serif',
    selected: null,
    focused: null,
    lettering: null,
    near: null,
    palette: { colour },
    paths,
    rows: ROWS,
    font: '12px face',
  };
  const scene = { drawn, looks, chronicle, ...plain };
  paint(pen as unknown as CanvasRenderingContext2D, scene, WIDE.width, WIDE.height);
  return pen.drawn.filter((each) => !GRID.includes(each.colour));
}

/** Names of lanes begin here. */
const NAMES = 22;

function inFile(chronicle: Chronicle, view: View): Drawn[] {
  const drawn = layout(chronicle, view, WIDE, measure);
  const picture = pictureOf(chronicle, drawn, WIDE.width, WIDE.height, WORDS, measure);
  const svg = svgOf(picture, fileDress('', '', colour));
  const gradients = new Map(
    [...svg.matchAll(/<(\w+)Gradient id="([^"]+)".*?<\/\w+Gradient>/g)].map(([all, kind, id]) => [
      `url(#${id})`,
      `${kind} ${[...all.matchAll(/<stop [^>]+>/g)].map(([stop]) => stopIn(stop)).join(' ')}`,
    ]),
  );
  return (
    [...svg.matchAll(/<(path|rect|circle) ([^>]*)\/>/g)]
      .flatMap(([, , attributes = '']) => drawnBy(attributes, gradients))
      // The signs of lanes stand before the drawing: on a page they are elements.
      .filter(({ colour: own, outline }) => !GRID.includes(own) && !(Number(outline[0]) < NAMES))
  );
}

function stopIn(stop: string): string {
  const { offset, 'stop-color': own, 'stop-opacity': left } = attributesIn(stop);
  return `${left === '0' ? 'clear' : own}@${Number(offset).toFixed(2)}`;
}

function attributesIn(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/([a-z-]+\d?)="([^"]*)"/g)];
  return Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, value]));
}

function drawnBy(text: string, gradients: ReadonlyMap<string, string>): Drawn[] {
  const own = attributesIn(text);
  const alpha = (how: string) => Number(own['opacity'] ?? own[`${how}-opacity`] ?? 1);
  const { fill = 'none', stroke } = own;
  const [colours, outline] = [(name: string) => gradients.get(name) ?? name, outlineIn(own)];
  const all: Drawn[] = [];
  if (fill !== 'none') {
    all.push({ how: 'fill', colour: colours(fill), alpha: alpha('fill'), outline });
  }
  if (!stroke) return all;
  const line = { width: Number(own['stroke-width'] ?? 1), dash: own['stroke-dasharray'] ?? '' };
  const rest = { alpha: alpha('stroke'), ...line, outline };
  return [...all, { how: 'stroke', colour: colours(stroke), ...rest }];
}

function outlineIn({ d, cx, cy, r, x, y, width, height, rx }: Record<string, string>): number[] {
  if (d) return numbersOf(d);
  if (r) return [Number(cx) - Number(r), Number(cy), ...halves(Number(r))];
  return [x, y, width, height, rx].map(Number);
}

/** Of the same look, part for part and in the same order, and in the same places but for rounding. */
function expectSame(canvas: readonly Drawn[], file: readonly Drawn[]): void {
  const looks = (all: readonly Drawn[]) => all.map((each) => ({ ...each, outline: null }));
  expect(looks(canvas)).toEqual(looks(file));
  const places = (all: readonly Drawn[]) => all.map(({ outline }) => outline);
  for (const [at, outline] of places(canvas).entries()) {
    expect(outline.length).toBeGreaterThan(1);
    expect(outline).toHaveLength(file[at]?.outline.length ?? -1);
    for (const [corner, value] of outline.entries()) {
      expect(Math.abs(value - (file[at]?.outline[corner] ?? NaN))).toBeLessThan(0.2);
    }
  }
}

describe('what the canvas draws and what a picture holds', () => {
  it('looks the same for every kind of mark', () => {
    // So few that none is in a stack.
    const few = everyKind(PILLARS.slice(0, 3));
    const canvas = onCanvas(few, viewWith());
    expectSame(canvas, inFile(few, viewWith()));
    const colours = new Set(
      canvas.map((each) => each.colour.replace(/-(red|teal|gold|blue)/g, '')),
    );
    // Filled, hollow, glowing, fading at either edge, today: all of them are there.
    for (const kind of ['hue', 'surface', 'radial hue@0.22 clear@1.00', 'red-']) {
      expect(colours).toContain(kind);
    }
    expect(colours).toContain('linear hue@0.00 hue@0.35 hue@0.65 clear@1.00');
    expect(colours).toContain('linear surface@0.00 surface@0.35 surface@0.65 clear@1.00');
    expect(new Set(canvas.map(({ alpha }) => alpha))).toEqual(new Set([1, 0.6, 0.2, 0.5, 0.75]));
  });

  it('looks the same for the dots, strokes and leaders of stacks', () => {
    const canvas = onCanvas(everyKind(), viewWith());
    expectSame(canvas, inFile(everyKind(), viewWith()));
    const kinds = new Set(canvas.map(({ how, colour }) => `${how} ${colour}`));
    for (const kind of ['fill hue-light-red', 'fill hue-red', 'stroke hue-light-gold']) {
      expect(kinds).toContain(kind);
    }
  });

  it('looks the same for a ridge', () => {
    const many = Array.from({ length: 4 }, (_, at) =>
      crowd('1995-02-03').map((item) => ({ ...item, id: `${item.id}-${String(at)}` })),
    ).flat();
    const chronicle = withShapes(chronicleOf([...everyKind().items, ...many].sort(byStart)));
    const canvas = onCanvas(chronicle, viewWith());
    expectSame(canvas, inFile(chronicle, viewWith()));
    expect(canvas).toContainEqual(expect.objectContaining({ alpha: 0.75, how: 'fill' }));
  });

  it('looks the same for today and the horizons', () => {
    const canvas = onCanvas(
      chronicleOf([], [barWith({ horizons: [2030], end: null })]),
      viewWith(),
    );
    expect(canvas).toMatchObject([
      { how: 'stroke', colour: 'gold-', width: 1, dash: '4 4' },
      { how: 'stroke', colour: 'red-', width: 1.5, dash: '' },
      ...Array.from({ length: canvas.length - 2 }, () => ({})),
    ]);
  });

  it('looks the same for strategies: drafts, in force, over, open, and what follows what', () => {
    const open = { end: null, goals: [{ year: 2030, texts: ['10'], measured: true }] };
    const milestones = [{ at: year(2023), text: 'A milestone' }];
    const chronicle = chronicleOf(
      [],
      [
        barWith({ id: 'old', start: year(2000), end: year(2010) }),
        barWith({ id: 'new', start: year(2008), follows: ['old'], ...open, milestones }),
        barWith({ id: 'draft', drafted: year(2024), start: null, end: null, horizons: [2030] }),
        barWith({ id: 'soft', heldBy: year(2021), end: year(2040) }),
      ],
    );
    const canvas = onCanvas(chronicle, viewWith());
    expectSame(canvas, inFile(chronicle, viewWith()));
    const dashes = new Set(canvas.map(({ dash }) => dash));
    for (const dash of ['6 4', '1.5 4']) expect(dashes).toContain(dash);
    const colours = new Set(canvas.map(({ colour: own }) => own));
    for (const own of ['ink-', 'ink-soft-', 'gold-']) expect(colours).toContain(own);
  });

  it.each([
    ['all of them planned', () => crowd('2020', true), 'surface-teal'],
    ['none of them planned', () => crowd('2020'), 'hue-teal'],
    ['the first of them planned', () => firstPlanned(crowd('2020')), 'hue-teal'],
  ])('looks the same for the number of a long stretch, %s', (_, items, fill) => {
    const chronicle = withShapes(chronicleOf(items()));
    const view = viewWith({ from: year(2020), to: year(2021) });
    const drawn = layout(chronicle, view, WIDE, measure);
    const long = drawn.visible.find((mark) => mark.spanning && mark.items.length > 1);
    expect(long?.items[0]).toBe(0);
    const canvas = onCanvas(chronicle, view);
    expectSame(canvas, inFile(chronicle, view));
    // Its stretch is drawn right before its number, which has nothing but a number's ring.
    const ring = canvas.findIndex(({ outline }) => outline.length > 5);
    const stretch = canvas.slice(0, ring).findLast(({ how }) => how === 'fill');
    expect(stretch?.colour).toBe(fill);
    expect(canvas[ring + 1]).toMatchObject({ how: 'stroke', width: 1.5, colour: 'hue-teal' });
  });
});

function firstPlanned([first, ...others]: readonly TimelineItem[]): TimelineItem[] {
  return first ? [{ ...first, planned: true, importance: 3 }, ...others] : [];
}
