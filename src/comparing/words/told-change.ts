import type { Change, EntryChange, ItemChange, ListChange, ValueChange } from '../change.ts';
import type { Fields } from '../values.ts';
import { wordDiff, type Run } from '../word-diff.ts';
import { fieldName } from './say.ts';
import { tell, type Told } from './value-words.ts';
import type { Speaker } from './speaker.ts';

/** A change in words. */
export interface ToldChange {
  readonly field: string;
  /** What the key is called; the key itself where no reader has a word for it. */
  readonly label: string;
  /** Name of the language that words are in; null where they are in none or all. */
  readonly language: string | null;
  readonly how: 'changed' | 'added' | 'removed' | 'reordered';
  readonly before: Told | null;
  readonly after: Told | null;
  /** Of words that were and are: what became of each. */
  readonly runs: readonly Run[] | null;
  /** Of a part: what names it, and what is said of it otherwise. */
  readonly name: string | null;
  readonly inside: readonly ToldChange[];
}

/** Two speakers of one language, each for its edition. */
export interface Speakers {
  readonly before: Speaker;
  readonly after: Speaker;
  /** False where nobody asks what became of each word: that takes longer than all else. */
  readonly runs?: false;
}

interface Within {
  readonly speakers: Speakers;
  readonly before: Fields;
  readonly after: Fields;
}

/** All changes of an entry in words. */
export function toldChanges(change: EntryChange, speakers: Speakers): ToldChange[] {
  const { before, after, changes } = change;
  const within = { speakers, before: before?.fields ?? {}, after: after?.fields ?? {} };
  return changes.flatMap((one) => toldChange(one, within));
}

function toldChange(change: Change, within: Within): ToldChange[] {
  if (change.what === 'value') return [toldValue(change, within)];
  return change.what === 'list' ? toldList(change, within) : [toldItem(change, within)];
}

function toldValue(
  { field, say: way, lang, before, after }: ValueChange,
  within: Within,
): ToldChange {
  const { speakers } = within;
  const was = tell(way, before, within.before, speakers.before);
  const is = tell(way, after, within.after, speakers.after);
  const how = !was ? 'added' : !is ? 'removed' : 'changed';
  const mixes = way.as === 'text' && was && is && speakers.runs !== false;
  const runs = mixes ? wordDiff(was.words, is.words, lang ?? 'und') : null;
  return {
    ...plain(field, how, within),
    language: languageOf(lang, speakers),
    before: was,
    after: is,
    runs,
  };
}

function languageOf(lang: string | null, { after }: Speakers): string | null {
  return lang === null || lang === 'und' ? null : after.voice.languageName(lang);
}

function plain(field: string, how: ToldChange['how'], { speakers }: Within): ToldChange {
  const label = fieldName(speakers.after.lang, field) ?? field;
  const nothing = { language: null, before: null, after: null, runs: null, name: null };
  return { field, label, how, ...nothing, inside: [] };
}

function toldList(
  { field, say: way, added, removed, reordered }: ListChange,
  within: Within,
): ToldChange[] {
  const { speakers } = within;
  if (reordered) return [plain(field, 'reordered', within)];
  return [
    ...added.map((value) => ({
      ...plain(field, 'added', within),
      after: tell(way, value, within.after, speakers.after),
    })),
    ...removed.map((value) => ({
      ...plain(field, 'removed', within),
      before: tell(way, value, within.before, speakers.before),
    })),
  ];
}

function toldItem({ field, how, name, changes }: ItemChange, within: Within): ToldChange {
  const [speaker, fields] =
    how === 'removed'
      ? [within.speakers.before, within.before]
      : [within.speakers.after, within.after];
  const naming = name.map(({ field: own, say: way, value }) => {
    const words = tell(way, value, fields, speaker)?.words ?? '';
    return namesTime(own)
      ? `${fieldName(speaker.lang, own)?.toLocaleLowerCase(speaker.lang) ?? own} ${words}`
      : words;
  });
  return {
    ...plain(field, how, within),
    name: naming.join(' · ') || null,
    inside: changes.flatMap((change) => toldChange(change, within)),
  };
}

/** "As of 2023" and "in 2023" are two things to be told of a number. */
function namesTime(field: string): boolean {
  return field === 'asOf' || field === 'period';
}
