import { bareLetters } from '#domain/words/bare-letters.ts';
import { editDistance } from '#domain/words/edit-distance.ts';

/** Something that may be chosen. */
export interface Choice {
  /** What is written in the file. */
  readonly id: string;
  /** Its name in the language of whoever is asked. */
  readonly label: string;
  /** Further names it goes by. */
  readonly also?: readonly string[];
}

export type Match =
  | { readonly found: Choice }
  /** Null, and those that may be meant: several of that name, or the nearest there are. */
  | { readonly found: null; readonly isName: boolean; readonly near: readonly Choice[] };

const SHOWN = 9;

/**
 * The choice somebody means by its id or its name. A name written without marks may be found without
 * them; one written with marks that are not its own is never taken for it, only offered.
 */
export function matchChoice(typed: string, choices: readonly Choice[]): Match {
  const wanted = tidy(typed);
  const byId = choices.find(({ id }) => isSame(id, wanted));
  const byName = choices.filter(
    (choice) => choice !== byId && namesOf(choice).some((name) => isAlike(name, wanted)),
  );
  // "my" is the code of one country, in small letters, and the name of another without its marks.
  if (byId && (byId.id === wanted || byName.length === 0)) return { found: byId };
  if (byId) return { found: null, isName: true, near: [byId, ...byName] };
  const isBare = bareLetters(wanted) === wanted.toLowerCase();
  const same = choices.filter((choice) => namesOf(choice).some((name) => isSame(name, wanted)));
  const alike = choices.filter((choice) => namesOf(choice).some((name) => isAlike(name, wanted)));
  const named = same.length > 0 || !isBare ? same : alike;
  const [only] = named;
  if (only && named.length === 1) return { found: only };
  if (named.length > 1) return { found: null, isName: true, near: named };
  return { found: null, isName: false, near: nearestOf(wanted, choices) };
}

/** The choices with every one of these words in a name or the id, words begun included. */
export function choicesWith(words: string, choices: readonly Choice[]): Choice[] {
  const wanted = wordsOf(words);
  return choices.filter((choice) => {
    const own = [choice.id, ...namesOf(choice)].flatMap(wordsOf);
    return wanted.every((word) => own.some((candidate) => candidate.startsWith(word)));
  });
}

function nearestOf(wanted: string, choices: readonly Choice[]): Choice[] {
  const holding = wordsOf(wanted).length > 0 ? choicesWith(wanted, choices) : [];
  if (holding.length > 0) return holding.slice(0, SHOWN);
  const bare = bareLetters(wanted);
  const most = Math.max(1, Math.floor(bare.length / 3));
  return choices
    .map((choice) => ({ choice, far: distance(bare, choice) }))
    .filter(({ far }) => far <= most)
    .sort((a, b) => a.far - b.far)
    .slice(0, SHOWN)
    .map(({ choice }) => choice);
}

function distance(bare: string, choice: Choice): number {
  const names = [choice.id, ...namesOf(choice)].map(bareLetters);
  const close = names.filter((name) => Math.abs(name.length - bare.length) <= bare.length / 3);
  return Math.min(Infinity, ...close.map((name) => editDistance(bare, name)));
}

function namesOf({ label, also = [] }: Choice): string[] {
  return [label, ...also].map(tidy);
}

function isSame(name: string, wanted: string): boolean {
  return name.toLowerCase() === wanted.toLowerCase();
}

function isAlike(name: string, wanted: string): boolean {
  return bareLetters(name) === bareLetters(wanted);
}

function tidy(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function wordsOf(text: string): string[] {
  return bareLetters(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
