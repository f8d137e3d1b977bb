import { AsyncLocalStorage } from 'node:async_hooks';
import { watchMaking } from '../made-once.ts';
import { stateOf } from './state-of.ts';

/** What a page has read, or what was looked at to make something once for many pages. */
export interface Reads {
  /** Questions whose answers it rests on, see `asked`. */
  readonly questions: Set<string>;
  /** What was made once and is used here. */
  readonly within: Set<Reads>;
}

/** Nobody's while paths are listed; null where only the answer counts, not what it is worked out from. */
const current = new AsyncLocalStorage<Reads | null>();

/** The state of each answer that was given, by its question as far as it is there. */
const states = new Map<string, string>();

/** Notes that whoever reads now rests on the answer to a question, which is worked out when it is needed. */
export function noteQuestion(question: string): void {
  current.getStore()?.questions.add(question);
}

/** Runs what is not to be noted. */
export function unnoted<V>(run: () => V): V {
  return current.run(null, run);
}

/** Runs something and gives what was read by it, all the while it goes on. */
export function collecting<V>(run: () => V): readonly [value: V, reads: Reads] {
  const reads: Reads = { questions: new Set(), within: new Set() };
  return [current.run(reads, run), reads];
}

/** The states of the answers given so far. */
export function statesGiven(): ReadonlyMap<string, string> {
  return states;
}

/** Begins to note what is read: until then nothing is. */
export function beginNoting(): void {
  watchMaking(
    (make) => {
      const [value, reads] = collecting(make);
      return [
        value,
        () => {
          noteWithin(reads);
        },
      ];
    },
    (question, answer) => {
      const value = unnoted(answer);
      noteState(question, value);
      noteQuestion(question);
      return value;
    },
  );
}

function noteWithin(reads: Reads): void {
  const reader = current.getStore();
  if (reader && reader !== reads) reader.within.add(reads);
}

function noteState(question: string, value: unknown): void {
  if (states.has(question)) return;
  // One that fails has no state; who asked is told of it.
  if (value instanceof Promise)
    value.then(
      (answer) => {
        noteState(question, answer);
      },
      () => undefined,
    );
  else states.set(question, stateOf(value));
}
