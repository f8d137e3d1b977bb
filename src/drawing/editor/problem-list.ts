import type { Params } from '#i18n/fill.ts';
import type { EntryProblem } from '#editor/check/check-entry.ts';

/** Says a sentence of the form's. */
export type Say = (key: string, params?: Params) => string;

/** A field of the form: what it is called there, and the way to it. */
export interface FieldPlace {
  readonly label: string;
  readonly goTo: () => void;
}

/** Finds a problem's field in the form. */
type FindField = (field: string) => FieldPlace;

/** A problem's cause and repair as two sentences. */
export function inSentences({ message, fix }: EntryProblem, say: Say): string {
  return `${message}. ${say('check.repair', { reason: fix })}.`;
}

/** What the check says, errors first: each with its repair, its explanation, and the way to its field. */
export function problemList(
  problems: readonly EntryProblem[],
  say: Say,
  find: FindField,
): HTMLElement {
  const box = made('div', '');
  box.setAttribute('data-check', String(problems.length));
  box.setAttribute('role', 'status');
  box.append(...countLines(problems, say));
  const sorted = problems.toSorted((a, b) => a.severity.localeCompare(b.severity));
  if (sorted.length > 0) {
    const list = document.createElement('ul');
    list.append(...sorted.map((problem) => item(problem, say, find)));
    box.append(list);
  }
  return box;
}

function countLines(problems: readonly EntryProblem[], say: Say): HTMLElement[] {
  if (problems.length === 0) return [made('p', say('check.good'))];
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const lines = [
    [errors, 'check.errors'],
    [problems.length - errors, 'check.warnings'],
  ] as const;
  return lines.filter(([n]) => n > 0).map(([n, sentence]) => made('p', say(sentence, { n })));
}

function item(problem: EntryProblem, say: Say, find: FindField): HTMLElement {
  const { severity, kind, field } = problem;
  const place = field === null ? null : find(field);
  const li = document.createElement('li');
  Object.assign(li.dataset, { kind, severity });
  li.append(made('strong', `${say(`check.${severity}`)}: `), `${inSentences(problem, say)} `);
  if (place) li.append(goToButton(place, say), ' ');
  li.append(explanation(problem, say));
  return li;
}

function explanation({ docs }: EntryProblem, say: Say): HTMLElement {
  const link = document.createElement('a');
  return Object.assign(link, { href: docs, target: '_blank', textContent: say('check.more') });
}

function goToButton({ label, goTo }: FieldPlace, say: Say): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = say('check.goTo', { label });
  button.addEventListener('click', goTo);
  return button;
}

function made(tag: string, text: string): HTMLElement {
  return Object.assign(document.createElement(tag), { textContent: text });
}
