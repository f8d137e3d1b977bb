import { chromium, type Browser } from '@playwright/test';
import { CHROMIUM_FLAGS } from '#workshop/chromium.ts';
import { visit, type Handling, type Visit } from './scenario.ts';

/** What is measured: a page, by name. */
export type Subject = 'sketch' | 'timeline' | 'vis';

/** One subject with so many events at one slow-down. */
export interface Case {
  readonly subject: Subject;
  readonly events: number;
  readonly slowdown: number;
}

/** What came of a case; milliseconds, null where the page never got ready. */
export interface Measurement extends Case {
  readonly ready: number | null;
  readonly median: number | null;
  readonly p95: number | null;
  readonly longest: number | null;
  readonly longTasks: number;
  readonly longestTask: number;
  readonly frames: number;
}

const HANDLING: Readonly<Record<Subject, Omit<Handling, 'url'>>> = {
  sketch: { stage: 'canvas', wheel: 30 },
  timeline: { stage: '.tl-stage', wheel: 30 },
  // Its wheel magnifies by a fifth of what it is turned, in units of 120 pixels.
  vis: { stage: '.vis-panel.vis-center', wheel: 120 },
};

/**
 * Measures all cases `rounds` times, one after the other within each round, so that whatever else the
 * machine does falls on all of them alike.
 */
export async function measureAll(
  program: string,
  cases: readonly Case[],
  rounds: number,
  urlOf: (subject: Subject, events: number) => string,
  say: (message: string) => void,
): Promise<Measurement[]> {
  const visits = cases.map((): Visit[] => []);
  for (let round = 1; round <= rounds; round++) {
    for (const [index, { subject, events, slowdown }] of cases.entries()) {
      // One look at it is enough: it is slower by far more than the noise.
      if (subject === 'vis' && round > 1) continue;
      say(`round ${round}: ${subject}, ${events} events, ${slowdown}× slow-down`);
      const handling = { ...HANDLING[subject], url: urlOf(subject, events) };
      visits[index]?.push(await visitOnce(program, handling, slowdown));
    }
  }
  return cases.map((own, index) => summarise(own, visits[index] ?? []));
}

async function visitOnce(program: string, handling: Handling, slowdown: number): Promise<Visit> {
  const browser: Browser = await chromium.launch({
    executablePath: program,
    args: [...CHROMIUM_FLAGS],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    return await visit(page, handling, slowdown);
  } finally {
    await browser.close();
  }
}

function summarise(own: Case, visits: readonly Visit[]): Measurement {
  const frames = visits.flatMap((each) => each.frames);
  const tasks = visits.flatMap((each) => each.longTasks);
  return {
    ...own,
    ready: quantile(
      visits.flatMap(({ ready }) => ready ?? []),
      0.5,
    ),
    median: quantile(frames, 0.5),
    p95: quantile(frames, 0.95),
    longest: quantile(frames, 1),
    longTasks: tasks.length,
    longestTask: Math.max(0, ...tasks),
    frames: frames.length,
  };
}

/** The value that a share of all (0 to 1) does not exceed; null of nothing. */
export function quantile(values: readonly number[], share: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null;
}
