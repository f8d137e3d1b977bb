import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chronicles, drawn, looks } from '../chronicles.test-random.ts';
import { labelLines } from '../picture/label-lines.ts';
import type { Layout } from '../picture/layout.ts';
import { labelBox, markBox, type Box } from '../picture/place.ts';
import { measure } from '../fixtures.ts';
import type { Mark } from './mark.ts';
import { nameMarks } from './naming.ts';
import { besideRule, pointAt } from './naming.test-windows.ts';
import type { NameRule } from './drafts.ts';

/** A letter is five pixels wide, and a name is twenty words of nine of them: 995 pixels and a hair. */
const LONG = Array.from({ length: 20 }, () => 'x'.repeat(9)).join(' ');

/** A window of 1000 pixels in which every name is that. */
function ruleFor(name: string, own: Partial<NameRule> = {}): NameRule {
  return { ...besideRule(1, 230), nameOf: () => name, ...own };
}

const words = (count: number) => LONG.split(' ').slice(0, count).join(' ');

describe('a name that is longer than names are', () => {
  it('is whole on its line up to the next mark', () => {
    const rule = ruleFor(words(6));
    const [first] = nameMarks([pointAt('a', 0), pointAt('b', 400)], rule);
    expect(first?.label).toEqual({ start: 18, end: 18 + 297, side: 'after' });
  });

  it('has two lines where one is not enough and its row is tall enough', () => {
    const rowBands = [[{ start: 0, size: 32 }]];
    const frame = { ...ruleFor('').frame, rowBands };
    const [first] = nameMarks([pointAt('a', 0)], ruleFor(words(11), { frame }));
    expect(first?.label).toEqual({ start: 18, end: 18 + 297, side: 'after', second: 'own' });
  });

  it('has its second line in the row below, as long as that is free', () => {
    const frame = { ...besideRule(2, 230).frame };
    const rule = ruleFor(words(11), { frame });
    const [alone] = nameMarks([pointAt('a', 0)], rule);
    expect(alone?.label?.second).toBe('below');
    const [above] = nameMarks([pointAt('a', 0), pointAt('b', 200, { row: 1 })], rule);
    expect(above?.label?.second).toBeUndefined();
  });

  it('gives the room that its second line leaves to a name that found none', () => {
    const rowBands = [[0, 32].map((start) => ({ start, size: 32 }))];
    const frame = { ...besideRule(2, 60).frame, rowBands };
    const rule = ruleFor(words(6), { frame, widthOf: () => 60, nameOf: (at) => words(at ? 1 : 6) });
    const marks = [
      pointAt('a', 0, { label: { start: 18, end: 248, side: 'after' } }),
      pointAt('b', 180, { row: 1, items: [1] }),
      pointAt('c', 200, { row: 1, items: [2] }),
      pointAt('d', 280, { items: [3] }),
    ];
    const [a, b] = nameMarks(marks, rule);
    expect(a?.label).toEqual({ start: 18, end: 18 + 147, side: 'after', second: 'own' });
    expect(b).toMatchObject({ row: 0, label: { start: 198, end: 258, side: 'after' } });
  });

  it('has no second line of half a word', () => {
    const frame = { ...besideRule(2, 230).frame };
    const [first] = nameMarks([pointAt('a', 0)], ruleFor('x'.repeat(300), { frame }));
    expect(first?.label).toEqual({ start: 18, end: 18 + 460, side: 'after' });
    // Nor is there part of a word that another line would have whole.
    const [gone] = nameMarks(
      [pointAt('a', 0), pointAt('b', 150)],
      ruleFor('x'.repeat(50), { frame }),
    );
    expect(gone?.label).toBeNull();
  });

  it('takes as much of its line as there is where it cannot be whole', () => {
    const [first] = nameMarks([pointAt('a', 0), pointAt('b', 300)], ruleFor(words(20)));
    expect(first?.label?.end).toBe(292);
  });

  it('leaves room for what stands beside the window, which the next move brings in', () => {
    const marks = [pointAt('a', 700), pointAt('b', 1010)];
    const endIn = (own: Partial<NameRule>) =>
      nameMarks(marks, ruleFor(words(20), own))[0]?.label?.end;
    expect(endIn({ held: [] })).toBe(1002);
    expect(endIn({ last: 1012 })).toBe(1002);
    // At rest nothing comes in, and a name ends where the window does.
    expect(endIn({})).toBe(998);
  });

  it('stays as it is where it was whole already', () => {
    const [first] = nameMarks([pointAt('a', 0)], ruleFor(words(2), { widthOf: () => 102 }));
    expect(first?.label).toEqual({ start: 18, end: 120, side: 'after' });
  });
});

describe('names, in any chronicle, lanes and window', () => {
  it('never overlap another name or mark, nor leave the window', () => {
    fc.assert(
      fc.property(
        chronicles,
        looks,
        fc.array(fc.integer({ min: 1, max: 14 })),
        (all, look, cuts) => {
          const own = drawn({ ...all, items: all.items.map((item) => inWords(item, cuts)) }, look);
          if (own.form !== 'labels') return;
          const { start, length, labels } = own.frame;
          const boxes = own.visible.flatMap((mark) => {
            const box = labelBox(own, mark);
            const isBeside = mark.label?.side === 'after' || mark.label?.side === 'before';
            return box && isBeside ? [{ mark, box }] : [];
          });
          for (const { mark, box } of boxes) {
            expect(box.x + box.width).toBeLessThanOrEqual(start + length);
            if (mark.label?.side === 'before') expect(box.x).toBeGreaterThanOrEqual(start);
            expect(strangersNearer(own, mark, box)).toEqual([]);
            for (const other of boxes)
              if (other.mark !== mark) expect(meet(box, other.box)).toBe(false);
            for (const other of own.visible) {
              // Stretches lie under each other's names where a lane has too few rows; points never do.
              if (other !== mark && !other.spanning)
                expect(meet(box, markBox(own, other))).toBe(false);
            }
            const lines = labelLines(own, mark, box, measure);
            expect(lines.length).toBeLessThanOrEqual(mark.label?.second ? 2 : 1);
            for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(box.width + 0.5);
            expect(isOfWholeWords(lines, own, mark, 2 * labels.maxWidth)).toBe(true);
          }
        },
      ),
      { numRuns: 300 },
    );
  }, 60_000);
});

/** The same with a title of several words. */
function inWords<Item extends { readonly title: string }>(
  item: Item,
  cuts: readonly number[],
): Item {
  const letters = [...item.title.repeat(3)];
  let at = 0;
  for (const cut of cuts) {
    at += cut + 1;
    if (at < letters.length - 1) letters[at] = ' ';
  }
  return { ...item, title: letters.join('') };
}

/** Points in the rows of a name that are nearer to it along the axis than its own mark is. */
function strangersNearer(own: Layout, mark: Mark, box: Box): string[] {
  const rows = [mark.row, ...(mark.label?.second === 'below' ? [mark.row + 1] : [])];
  const gap = (other: Mark) => {
    const { x, width } = markBox(own, other);
    return Math.max(x - box.x - box.width, box.x - x - width);
  };
  return own.visible
    .filter((other) => other !== mark && other.lane === mark.lane && rows.includes(other.row))
    .filter((other) => !other.spanning && gap(other) < gap(mark))
    .map(({ key }) => key);
}

/** True for at least one word, none of them cut unless it is longer than the `longest` line. */
function isOfWholeWords(
  lines: readonly string[],
  { items }: Layout,
  mark: Mark,
  longest: number,
): boolean {
  const words = items[mark.items[0]]?.title.split(' ').filter(Boolean) ?? [];
  const written = lines.join(' ').replace('…', '').split(' ').filter(Boolean);
  const isCut = measure(words[0] ?? '') > longest;
  return written.length > 0 && (isCut || written.every((word, at) => word === words[at]));
}

/** True for boxes that share more than a hair. */
function meet(a: Box, b: Box): boolean {
  const isBeside = a.x >= b.x + b.width - 0.5 || b.x >= a.x + a.width - 0.5;
  return !isBeside && a.y < b.y + b.height - 0.5 && b.y < a.y + a.height - 0.5;
}
