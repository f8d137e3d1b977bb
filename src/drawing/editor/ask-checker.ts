import type { FormEntry } from '#editor/files/entry-now.ts';
import type { FormSetting } from '#editor/form/setting.ts';
import type { CheckAnswer, CheckAsked, CheckStart, CheckTold, ShowAnswer } from './check-worker.ts';

/** The check as the form speaks to it. */
export interface Checker {
  /** Asks what it says of an entry. */
  readonly ask: (entry: FormEntry) => Promise<CheckAnswer>;
  /** Asks how an event looks in a language. */
  readonly show: (entry: FormEntry, lang: string) => Promise<ShowAnswer>;
  /** Tells it of an entry that was saved. */
  readonly tell: (saved: FormEntry) => void;
}

interface Ground {
  readonly lang: string;
  /** Address of the published records. */
  readonly known: string;
  readonly setting: FormSetting;
}

/**
 * The check in a worker of its own. One entry is checked at a time; of those that wait while
 * somebody types, only the last is, and its answer is everybody's.
 */
export function startChecker({ lang, known, setting }: Ground): Checker {
  const worker = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' });
  const { languages, contentPath, base, configuration } = setting;
  const { collections } = configuration;
  const address = new URL(known, location.href).href;
  const start: CheckStart = { known: address, languages, lang, collections, contentPath, base };
  worker.postMessage(start);
  const call = callsTo(worker);
  const showNewest = oneAtATime((asked: { entry: FormEntry; show: string }) =>
    call<ShowAnswer>(asked),
  );
  return {
    ask: oneAtATime((entry: FormEntry) => call<CheckAnswer>({ entry })),
    show: (entry, show) => showNewest({ entry, show }),
    tell: (saved) => worker.postMessage({ saved } satisfies CheckTold),
  };
}

/** Questions to a worker, each with its own answer; one that breaks answers all that wait. */
function callsTo(worker: Worker) {
  const waiting = new Map<number, (answer: never) => void>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<{ id: number }>) => {
    waiting.get(data.id)?.(data as never);
    waiting.delete(data.id);
  });
  worker.addEventListener('error', ({ message }) => {
    for (const answer of waiting.values()) answer({ broken: message } as never);
    waiting.clear();
  });
  return <Answer>(asked: Pick<CheckAsked, 'entry' | 'show'>): Promise<Answer> =>
    new Promise((resolve) => {
      last += 1;
      waiting.set(last, resolve);
      const now = performance.timeOrigin + performance.now();
      worker.postMessage({ ...asked, id: last, now } satisfies CheckAsked);
    });
}

/** At most one question is on its way; a newer one takes the place of the one that waits. */
export function oneAtATime<Question, Answer>(
  ask: (question: Question) => Promise<Answer>,
): (question: Question) => Promise<Answer> {
  let running: Promise<unknown> | null = null;
  let waiting: { question: Question; answer: Promise<Answer> } | null = null;
  return (question) => {
    if (waiting) {
      waiting.question = question;
      return waiting.answer;
    }
    if (!running) {
      const answer = ask(question);
      running = answer.finally(() => (running = null));
      return answer;
    }
    const before = running;
    const next = { question, answer: before.then(() => go()) };
    const go = (): Promise<Answer> => {
      waiting = null;
      const answer = ask(next.question);
      running = answer.finally(() => (running = null));
      return answer;
    };
    waiting = next;
    return next.answer;
  };
}
