import { itemsOf } from './answers.ts';
import { matchChoice, type Choice } from './match-choice.ts';
import type { Question } from './questions.ts';
import { numberReadings, writtenNumber } from './written-number.ts';

/** Why an answer, or one item of a list, is not settled yet, and what may be meant. */
export interface Doubt {
  readonly item: string;
  readonly why: 'several' | 'unknown' | 'readings' | 'not-a-number';
  readonly near: readonly Choice[];
}

export type Settled =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly doubt: Doubt };

/** An answer with ids for names, and numbers in the one writing that all read alike. */
export function settle(
  question: Pick<Question, 'form' | 'within'>,
  typed: string,
  choices: readonly Choice[] | null,
): Settled {
  if (question.form === 'number') return settleNumber(typed, question.within);
  if (question.form === 'date') return { ok: true, text: bareDate(typed) };
  if (choices === null) return { ok: true, text: typed };
  return settleItems(question.form === 'list' ? itemsIn(typed, choices) : [typed], choices);
}

/** A date as it is typed at a question: without the quotes, or the key, that it has in a file. */
function bareDate(typed: string): string {
  const written = /^\s*(?:[A-Za-z]+:\s*)?["“”'‘’](.*)["“”'‘’]\s*$/.exec(typed);
  return written?.[1]?.trim() ?? typed;
}

/** The items of a list, each an id or a name; a name may hold a comma itself. */
export function itemsIn(typed: string, choices: readonly Choice[]): string[] {
  return matchChoice(typed, choices).found ? [typed] : itemsOf(typed);
}

function settleItems(items: readonly string[], choices: readonly Choice[]): Settled {
  const ids: string[] = [];
  for (const item of items) {
    const match = matchChoice(item, choices);
    if (!match.found) {
      const why = match.isName ? 'several' : 'unknown';
      return { ok: false, doubt: { item, why, near: match.near } };
    }
    ids.push(match.found.id);
  }
  return { ok: true, text: [...new Set(ids)].join(', ') };
}

function settleNumber(typed: string, [least, most]: Question['within']): Settled {
  const readings = numberReadings(typed);
  // A reading that the field cannot hold was not meant, where another can be.
  const possible = readings.filter((value) => value >= least && value <= most);
  const [only, other] = possible.length > 0 ? possible : readings;
  if (only === undefined)
    return { ok: false, doubt: { item: typed, why: 'not-a-number', near: [] } };
  if (other === undefined) return { ok: true, text: writtenNumber(only) };
  const near = [only, other].map((value) => ({ id: writtenNumber(value), label: String(value) }));
  return { ok: false, doubt: { item: typed, why: 'readings', near } };
}
