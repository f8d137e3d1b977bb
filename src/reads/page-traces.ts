import type { Reads } from './reads.ts';

/** What was read for pages or for what is made once: the numbers of questions and of other traces. */
interface Trace {
  readonly questions: readonly number[];
  readonly within: readonly number[];
}

/** What all pages of a build rest on; as JSON it lies beside them. */
export interface PageTraces {
  /** Each question with the state of its answer. */
  readonly questions: readonly (readonly [question: string, state: string])[];
  readonly traces: readonly Trace[];
  /** By path: the number of its trace, and the state of what its route hands it. */
  readonly pages: Readonly<Record<string, readonly [trace: number, props: string]>>;
}

/** Pages and what they read in this build, with the state of what their routes hand them. */
export type PagesRead = ReadonlyMap<string, { readonly reads: Reads; readonly props: string }>;

export const NO_TRACES: PageTraces = { questions: [], traces: [], pages: {} };

/** Writes down what pages have read; `stateOf` knows the present state of every answer. */
export function tracesOf(pages: PagesRead, stateOf: (question: string) => string): PageTraces {
  const questions = new Map<string, number>();
  const traces: Trace[] = [];
  const numbers = new Map<Reads, number>();
  const numberOf = (reads: Reads): number => {
    const known = numbers.get(reads);
    if (known !== undefined) return known;
    // Before it is filled: what is made once may ask for what is being made.
    const number = traces.push({ questions: [], within: [] }) - 1;
    numbers.set(reads, number);
    const asked = [...reads.questions].map((question) => {
      const of = questions.get(question) ?? questions.size;
      questions.set(question, of);
      return of;
    });
    traces[number] = { questions: asked, within: [...reads.within].map(numberOf) };
    return number;
  };
  const numbered = [...pages].map(
    ([path, { reads, props }]) => [path, [numberOf(reads), props] as const] as const,
  );
  return {
    questions: [...questions.keys()].map((question) => [question, stateOf(question)] as const),
    traces,
    pages: Object.fromEntries(numbered),
  };
}

/** The traces of pages made anew, and beside them those of pages that were `kept`. */
export function withKept(
  made: PageTraces,
  earlier: PageTraces,
  kept: ReadonlySet<string>,
): PageTraces {
  const pages = Object.entries(earlier.pages).filter(([path]) => kept.has(path));
  const wanted = reachedFrom(
    pages.map(([, [trace]]) => trace),
    earlier.traces,
  );
  const numbers = new Map([...wanted].map((trace, at) => [trace, made.traces.length + at]));
  const states = new Map(made.questions);
  const questions = new Map([...states.keys()].map((question, at) => [question, at]));
  const questionNumber = (before: number): number => {
    const [question = '', state = ''] = earlier.questions[before] ?? [];
    const known = questions.get(question) ?? questions.size;
    questions.set(question, known);
    states.set(question, state);
    return known;
  };
  const moved = [...wanted].map((number): Trace => {
    const { questions: asked = [], within = [] } = earlier.traces[number] ?? {};
    return {
      questions: asked.map(questionNumber),
      within: within.flatMap((each) => numbers.get(each) ?? []),
    };
  });
  const keptPages = pages.map(
    ([path, [trace, props]]) => [path, [numbers.get(trace) ?? 0, props] as const] as const,
  );
  return {
    questions: [...states],
    traces: [...made.traces, ...moved],
    pages: { ...made.pages, ...Object.fromEntries(keptPages) },
  };
}

/** Traces and all that they are within of, each once. */
function reachedFrom(starts: readonly number[], traces: readonly Trace[]): Set<number> {
  const reached = new Set(starts);
  for (const number of reached) for (const each of traces[number]?.within ?? []) reached.add(each);
  return reached;
}

/**
 * Says of a page whether it would be made the same again: its route hands it the same, and no answer that it or
 * anything made once for it rests on has changed. A page without a trace never is.
 */
export function freshPages(
  earlier: PageTraces,
  isSame: (question: string, state: string) => boolean,
): (path: string, props: string) => boolean {
  const changed = earlier.questions.map(([question, state]) => !isSame(question, state));
  const stale = staleTraces(earlier.traces, changed);
  return (path, props) => {
    const known = Object.hasOwn(earlier.pages, path) ? earlier.pages[path] : undefined;
    return known?.[1] === props && !stale.has(known[0]);
  };
}

/** The traces in which something has changed, or in one of which they are made. */
function staleTraces(traces: readonly Trace[], changed: readonly boolean[]): Set<number> {
  const users = new Map<number, number[]>();
  for (const [number, { within }] of traces.entries())
    for (const each of within) users.set(each, [...(users.get(each) ?? []), number]);
  const stale = new Set(
    [...traces.keys()].filter((number) =>
      traces[number]?.questions.some((each) => changed[each] ?? true),
    ),
  );
  for (const number of stale) for (const user of users.get(number) ?? []) stale.add(user);
  return stale;
}
