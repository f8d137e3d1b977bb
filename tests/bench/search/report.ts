import { quantile } from '../measure.ts';
import type { Measured, Subject, Timed } from './measure.ts';

const HEAD = [
  ...['engine', 'bytes p50', '×', 'max'],
  ...['first: shown p50', 'p95', '×', 'all p50', 'p95', '×'],
  ...['later: shown p50', 'p95', '×', 'no hit'],
];

/** A line an engine: what it costs, and the ratio to stock Pagefind in the same run. */
export function searchTable(measured: readonly Measured[]): string {
  const stock = measured.find(({ subject }) => subject === 'pagefind');
  const rows = measured.map((own) => [
    own.subject,
    kilobytes(quantile(own.bytes, 0.5)),
    ratio(quantile(own.bytes, 0.5), quantile(stock?.bytes ?? [], 0.5)),
    kilobytes(quantile(own.bytes, 1)),
    ...times(own.first, stock?.first ?? [], 'shown'),
    ...times(own.first, stock?.first ?? [], 'whole'),
    ...times(own.later, stock?.later ?? [], 'shown'),
    String(own.later.filter(({ hits }) => hits === 0).length),
  ]);
  const widths = HEAD.map((_, column) =>
    Math.max(...[HEAD, ...rows].map((row) => (row[column] ?? '').length)),
  );
  const line = (row: readonly string[]) =>
    row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  ');
  return [HEAD, ...rows].map(line).join('\n');
}

/** The budgets: ratios to stock Pagefind, on the first query and on later ones. */
export function searchRatios(measured: readonly Measured[], own: Subject) {
  const [ours, stock] = [own, 'pagefind'].map((name) =>
    measured.find(({ subject }) => subject === name),
  );
  const p95 = (one: Measured | undefined, of: 'first' | 'later', what: 'shown' | 'whole') =>
    quantile(
      (one?.[of] ?? []).map((timed) => timed[what]),
      0.95,
    ) ?? NaN;
  const share = (of: 'first' | 'later', what: 'shown' | 'whole') =>
    p95(ours, of, what) / p95(stock, of, what);
  return {
    bytes: (quantile(ours?.bytes ?? [], 0.5) ?? NaN) / (quantile(stock?.bytes ?? [], 0.5) ?? NaN),
    firstShownP95: share('first', 'shown'),
    firstWholeP95: share('first', 'whole'),
    laterShownP95: share('later', 'shown'),
  };
}

function times(own: readonly Timed[], stock: readonly Timed[], what: 'shown' | 'whole'): string[] {
  const values = own.map((timed) => timed[what]);
  const others = stock.map((timed) => timed[what]);
  const p95 = quantile(values, 0.95);
  return [
    milliseconds(quantile(values, 0.5)),
    milliseconds(p95),
    ratio(p95, quantile(others, 0.95)),
  ];
}

function kilobytes(bytes: number | null): string {
  return bytes === null ? '–' : `${(bytes / 1000).toFixed(0)} KB`;
}

function milliseconds(value: number | null): string {
  return value === null ? '–' : `${value.toFixed(value < 100 ? 1 : 0)} ms`;
}

function ratio(value: number | null, to: number | null): string {
  return value === null || !to ? '–' : (value / to).toFixed(2);
}
