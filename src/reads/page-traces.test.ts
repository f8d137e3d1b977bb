import { describe, expect, it } from 'vitest';
import { freshPages, NO_TRACES, tracesOf, withKept } from './page-traces.ts';
import type { Reads } from './reads.ts';

const reads = (questions: readonly string[], within: readonly Reads[] = []): Reads => ({
  questions: new Set(questions),
  within: new Set(within),
});
const SHARED = reads(['date'], [reads(['order'])]);
const PAGES = new Map([
  ['/a/', { reads: reads(['title a'], [SHARED]), props: 'p' }],
  ['/b/', { reads: reads(['title b'], [SHARED]), props: 'p' }],
  ['/c/', { reads: reads([]), props: 'p' }],
]);
const TRACES = tracesOf(PAGES, (question) => `state of ${question}`);

/** The pages that stay when the answers of some questions have changed. */
function freshAfter(changed: readonly string[], traces = TRACES, props = 'p'): string[] {
  const isFresh = freshPages(traces, (question, state) => {
    expect(state).toBe(`state of ${question}`);
    return !changed.includes(question);
  });
  return ['/a/', '/b/', '/c/', '/new/'].filter((path) => isFresh(path, props));
}

describe('freshPages()', () => {
  it('leaves a page as long as all it rests on is the same', () => {
    expect(freshAfter([])).toEqual(['/a/', '/b/', '/c/']);
    expect(freshAfter(['title a'])).toEqual(['/b/', '/c/']);
  });

  it('makes anew all that rest on something made once, however far down it changed', () => {
    expect(freshAfter(['date'])).toEqual(['/c/']);
    expect(freshAfter(['order'])).toEqual(['/c/']);
  });

  it('makes anew a page that its route hands something else', () => {
    expect(freshAfter([], TRACES, 'q')).toEqual([]);
  });

  it('knows no page by the names of what all objects have', () => {
    const isFresh = freshPages(TRACES, () => true);
    expect(isFresh('constructor', 'p')).toBe(false);
    expect(freshPages(NO_TRACES, () => true)('/a/', 'p')).toBe(false);
  });

  it('ends where two things are made of each other', () => {
    const [one, other] = [reads(['x']), reads(['y'])];
    one.within.add(other);
    other.within.add(one);
    const traces = tracesOf(new Map([['/a/', { reads: one, props: 'p' }]]), (q) => `state of ${q}`);
    expect(freshAfter(['y'], traces)).toEqual([]);
    expect(freshAfter([], traces)).toEqual(['/a/']);
  });
});

describe('withKept()', () => {
  const made = tracesOf(
    new Map([['/a/', { reads: reads(['title a', 'added']), props: 'p' }]]),
    (question) => `state of ${question}`,
  );

  it('has the traces of what was made and of what was kept', () => {
    const all = withKept(made, TRACES, new Set(['/b/', '/c/']));
    expect(Object.keys(all.pages).sort()).toEqual(['/a/', '/b/', '/c/']);
    expect(freshAfter(['added'], all)).toEqual(['/b/', '/c/']);
    expect(freshAfter(['order'], all)).toEqual(['/a/', '/c/']);
    expect(freshAfter(['title b'], all)).toEqual(['/a/', '/c/']);
  });

  it('forgets the pages that are gone, and what only they rested on', () => {
    const all = withKept(made, TRACES, new Set(['/c/']));
    expect(Object.keys(all.pages).sort()).toEqual(['/a/', '/c/']);
    expect(all.questions.map(([question]) => question).sort()).toEqual(['added', 'title a']);
  });

  it('does not grow from build to build', () => {
    const kept = new Set(['/a/', '/b/', '/c/']);
    const [once, twice] = [
      withKept(NO_TRACES, TRACES, kept),
      withKept(NO_TRACES, withKept(NO_TRACES, TRACES, kept), kept),
    ];
    expect(twice).toEqual(once);
  });
});
