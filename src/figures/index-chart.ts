import { scaleLinear } from 'd3';
import { midnight } from '#domain/dates/calendar.ts';
import { yearTicks, type Box } from './axes.ts';
import type { IndexedLine, IndexPoint } from './indexing.ts';
import { apart, type Label } from './labels.ts';
import { linePath } from './line-path.ts';
import { axisParts, labelPart, type SvgPart } from './series-parts.ts';

/** The lines of indexed figures as elements; each has its number at its end, for colours alone say nothing. */
export function indexParts(
  lines: readonly IndexedLine[],
  box: Box,
  write: (value: number) => string,
): SvgPart[] {
  const points = lines.flatMap((line) => line.points);
  const years = points.map(({ year }) => year);
  const indices = points.map(({ index }) => index);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const right = box.width - box.right;
  const x = scaleLinear([first, last === first ? first + 1 : last], [box.left, right]);
  const y = scaleLinear(
    [Math.min(0, ...indices), Math.max(100, ...indices)],
    [box.height - box.bottom, box.top],
  ).nice(4);
  const ticks = yearTicks(midnight(first), midnight(last), right - box.left);
  const axes = {
    yTicks: y.ticks(4).map((value) => ({ value, y: y(value) })),
    xTicks: ticks.map((year) => ({ year, x: x(year) })),
  };
  const ends = lines.map((line, i): Label => {
    const end = line.points.reduce((a, b) => (b.year > a.year ? b : a));
    return { x: x(end.year) + 9, y: y(end.index) + 4, anchor: 'start', lines: [String(i + 1)] };
  });
  const spread = spreadDown(ends);
  return [
    ...axisParts(axes, box, write),
    { tag: 'line', attributes: { x1: box.left, x2: right, y1: y(100), y2: y(100), class: 'base' } },
    ...lines.map((line, i) => linePart(line, i, (one) => ({ x: x(one.year), y: y(one.index) }))),
    ...spread.map((label) => labelPart(label, 'label')),
  ];
}

/** Numbers that would lie on one another, one below the other. */
function spreadDown(labels: readonly Label[]): Label[] {
  return labels.reduce<Label[]>((placed, label) => {
    let { y } = label;
    const isTaken = () =>
      placed.some((one) => Math.abs(one.y - y) < 13 && apart([one, label]).length < 2);
    while (isTaken()) y += 13;
    return [...placed, { ...label, y }];
  }, []);
}

function linePart(
  { id, points }: IndexedLine,
  i: number,
  at: (point: IndexPoint) => { readonly x: number; readonly y: number },
): SvgPart {
  const ordered = [...points].sort((a, b) => a.year - b.year);
  const dots = ordered.map((one): SvgPart => {
    const { x: cx, y: cy } = at(one);
    const { estimate } = one.observation;
    return {
      tag: 'circle',
      attributes: {
        cx,
        cy,
        r: 4,
        'data-value': one.year,
        ...(estimate ? { 'data-estimate': estimate } : {}),
      },
    };
  });
  return {
    tag: 'g',
    attributes: { class: `indexed indexed-${i + 1}`, 'data-figure-id': id },
    parts: [{ tag: 'path', attributes: { d: linePath(ordered.map(at)) } }, ...dots],
  };
}
