import type { FormEntry } from '#editor/files/entry-now.ts';
import type { FormSetting } from '#editor/form/setting.ts';
import type { CheckAnswer, CheckAsked, CheckStart } from './check-worker.ts';

/** Asks the check what it says of an entry. */
export type Checker = (entry: FormEntry) => Promise<CheckAnswer>;

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
export function askChecker({ lang, known, setting }: Ground): Checker {
  const worker = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' });
  const { languages, contentPath } = setting;
  const address = new URL(known, location.href).href;
  worker.postMessage({ known: address, languages, lang, contentPath } satisfies CheckStart);
  const ask = (entry: FormEntry): Promise<CheckAnswer> =>
    new Promise((resolve) => {
      worker.addEventListener('message', ({ data }: MessageEvent<CheckAnswer>) => resolve(data), {
        once: true,
      });
      worker.addEventListener('error', (event) => resolve({ broken: event.message }), {
        once: true,
      });
      worker.postMessage({
        entry,
        now: performance.timeOrigin + performance.now(),
      } satisfies CheckAsked);
    });
  return oneAtATime(ask);
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
