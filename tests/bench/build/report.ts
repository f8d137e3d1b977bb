import type { Ratios } from '#workshop/benchmarks/changes.ts';
import type { BuildRun } from './build-run.ts';
import { inColumns } from '#workshop/benchmarks/in-columns.ts';

/** Measured builds as a table, their stages below it; ratios are to the plain project of the same size. */
export function buildTable(runs: readonly BuildRun[]): string {
  const head = [
    'project',
    'events',
    'pages',
    'files',
    'time',
    '×',
    'without pictures',
    '×',
    'a page',
    'memory',
  ];
  const table = inColumns([head, ...runs.map((run) => rowOf(run, plainBeside(runs, run)))]);
  return [table, ...runs.filter(({ stages }) => stages.length > 0).map(stagesOf)].join('\n\n');
}

function rowOf(run: BuildRun, plain: BuildRun | undefined): string[] {
  const { subject, events, pages, files, seconds, peak } = run;
  const drawn = withoutPictures(run);
  return [
    subject,
    String(events),
    String(pages),
    String(files),
    `${seconds.toFixed(1)} s`,
    ratio(seconds, plain?.seconds),
    `${drawn.toFixed(1)} s`,
    ratio(drawn, plain?.seconds),
    `${((1000 * drawn) / pages).toFixed(1)} ms`,
    peak === null ? '–' : `${peak.toFixed(0)} MB`,
  ];
}

/** The same as figures by name. */
export function buildRatios(runs: readonly BuildRun[]): Ratios {
  const figures = runs.flatMap((run) => {
    const plain = plainBeside(runs, run);
    if (!plain || run === plain) return [];
    const name = `${run.events} events, ${run.subject}`;
    const timed = [
      [`${name}: time, × plain Astro`, run.seconds / plain.seconds],
      [`${name}: time without pictures, × plain Astro`, withoutPictures(run) / plain.seconds],
    ] as const;
    return run.peak === null ? timed : [...timed, [`${name}: MB of memory`, run.peak] as const];
  });
  return Object.fromEntries(figures);
}

/** A build's seconds but for the stage that draws the pictures of links. */
function withoutPictures({ seconds, stages }: Pick<BuildRun, 'seconds' | 'stages'>): number {
  const drawing = stages.filter(({ stage }) => stage.includes('previews'));
  return drawing.reduce((left, one) => left - one.seconds, seconds);
}

function plainBeside(runs: readonly BuildRun[], { events }: BuildRun): BuildRun | undefined {
  return runs.find((run) => run.subject === 'plain Astro' && run.events === events);
}

function stagesOf({ subject, events, stages }: BuildRun): string {
  const rows = stages.map(({ stage, seconds }) => [stage, `${seconds.toFixed(1)} s`]);
  return `${subject}, ${events} events\n${inColumns(rows)}`;
}

function ratio(value: number, to: number | undefined): string {
  return to ? (value / to).toFixed(2) : '–';
}
