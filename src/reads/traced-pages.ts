import { collecting, type Reads } from './reads.ts';
import { stateOf } from './state-of.ts';

/** By path what a page has read, and what its route handed it. */
const reads = new Map<string, Reads>();
const props = new Map<string, string>();

/** Renders a page and notes what it reads meanwhile. */
export function tracePage<V>(path: string, render: () => V): V {
  const [value, read] = collecting(render);
  reads.set(path, read);
  return value;
}

/** Notes what a route hands a page, and gives its state. */
export function noteProps(path: string, handed: unknown): string {
  const state = stateOf(handed);
  props.set(path, state);
  return state;
}

/** The pages rendered so far of those whose routes said what they hand them; the others are made each time. */
export function pagesRead(): ReadonlyMap<
  string,
  { readonly reads: Reads; readonly props: string }
> {
  return new Map(
    [...reads].flatMap(([path, read]) => {
      const state = props.get(path);
      return state === undefined ? [] : [[path, { reads: read, props: state }] as const];
    }),
  );
}
