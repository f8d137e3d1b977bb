import { inColumns } from '#workshop/benchmarks/in-columns.ts';
import type { Ratios } from '#workshop/benchmarks/changes.ts';
import type { Measurement } from './measure.ts';
import type { Weight } from './weigh.ts';

/** The measured cases as a table; ratios are to the sketch at 10,000 events of the same slow-down. */
export function tableOf(measured: readonly Measurement[]): string {
  const head = ['page', 'events', 'CPU', 'ready', '×', 'frame p50', 'p95', '×', 'long tasks'];
  const rows = measured.map((own) => rowOf(own, yardstickOf(measured, own)));
  return inColumns([head, ...rows]);
}

/** The same as figures by name, with the bytes of the page. */
export function timelineRatios(
  measured: readonly Measurement[],
  bytes: Readonly<Record<string, Weight>>,
): Ratios {
  const figures: [string, number][] = [];
  const put = (name: string, value: number | null, to: number | null | undefined) => {
    if (value !== null && to) figures.push([name, value / to]);
  };
  for (const own of measured.filter(({ subject }) => subject === 'timeline')) {
    const yardstick = yardstickOf(measured, own);
    const name = `${own.events} events, 1/${own.slowdown} of the processor`;
    put(`${name}: ready, × sketch`, own.ready, yardstick?.ready);
    put(`${name}: frame p95, × sketch`, own.p95, yardstick?.p95);
  }
  for (const [events, weight] of Object.entries(bytes))
    for (const [kind, size] of Object.entries(weight))
      figures.push([`${events} events: bytes of ${kind}`, size]);
  return Object.fromEntries(figures);
}

/** The sketch with the fewest events at the same slow-down. */
function yardstickOf(
  measured: readonly Measurement[],
  { slowdown }: Measurement,
): Measurement | undefined {
  return measured
    .filter((other) => other.subject === 'sketch' && other.slowdown === slowdown)
    .toSorted((a, b) => a.events - b.events)[0];
}

function rowOf(own: Measurement, yardstick: Measurement | undefined): string[] {
  return [
    own.subject,
    String(own.events),
    `1/${own.slowdown}`,
    milliseconds(own.ready),
    ratio(own.ready, yardstick?.ready),
    milliseconds(own.median),
    milliseconds(own.p95),
    ratio(own.p95, yardstick?.p95),
    own.longTasks ? `${own.longTasks} (${own.longestTask.toFixed(0)} ms)` : '0',
  ];
}

function milliseconds(value: number | null): string {
  return value === null ? 'never' : `${value.toFixed(value < 100 ? 1 : 0)} ms`;
}

function ratio(value: number | null, to: number | null | undefined): string {
  return value === null || !to ? '–' : (value / to).toFixed(2);
}
