import type { Records } from '#domain/catalogue/records.ts';
import { recordsOf } from '#domain/catalogue/records.ts';
import { RECORD_KINDS, type RecordKind } from '#domain/records/kinds.ts';
import { textIn, type LocalText } from '#domain/records/text.ts';
import type { Term } from '#domain/records/taxonomy.ts';
import { countryName } from '#i18n/countries.ts';
import { fill } from '#i18n/fill.ts';
import { shortRegionName } from '#i18n/platform-names.ts';
import { LANGUAGES, wordsAbout } from '#i18n/string-files.ts';
import { COUNTRY_CODES } from '#schemas/country-codes.ts';
import type { Choice } from './match-choice.ts';
import type { ChosenFrom, Question, Vocabulary } from './questions.ts';

/** What may be chosen for a question, named in `lang`; null when the author is free. */
export function choicesFor(
  { among }: Pick<Question, 'among'>,
  records: Records,
  lang: string,
): Choice[] | null {
  if (among === null) return null;
  return typeof among === 'string'
    ? listed(among, records, lang)
    : among.values.map((id) => ({ id, label: nameOfValue(id, among, lang) }));
}

/** The kinds of records, by what they are called. */
export function wordsOfKinds(lang: string): Choice[] {
  const kinds = { values: RECORD_KINDS, named: 'recordKind' };
  return RECORD_KINDS.map((id) => ({ id, label: nameOfValue(id, kinds, lang) }));
}

function listed(from: ChosenFrom, records: Records, lang: string): Choice[] {
  const { taxonomy } = records;
  if (from === 'countries') return countries(records, lang);
  if (isRecordKind(from)) return ofKind(from, records, lang);
  return taxonomy[from].map((term: Term) => named(term.id, [term.label], lang));
}

function isRecordKind(from: ChosenFrom): from is RecordKind {
  return (RECORD_KINDS as readonly string[]).includes(from);
}

const WORDS = wordsAbout(['authoring', 'vocabulary']);

/** A value's name, with three dots where a number would stand in it. */
function nameOfValue(id: string, { named }: Vocabulary, lang: string): string {
  return fill(WORDS[lang]?.[`${named}.${id}`] ?? id, { value: '…' }, lang);
}

function countries({ taxonomy: { countryNames } }: Records, lang: string): Choice[] {
  return [...COUNTRY_CODES].map((id) => {
    const name = (language: string) => countryName(id, language, countryNames);
    const short = (language: string) => shortRegionName(id, language);
    return { id, label: name(lang), also: [...LANGUAGES.map(name), ...LANGUAGES.map(short)] };
  });
}

function ofKind(kind: RecordKind, records: Records, lang: string): Choice[] {
  const { compare } = new Intl.Collator(lang);
  const all = recordsOf(records, kind);
  return all
    .map((record) => withDistinction(named(record.id, namesOfRecord(record), lang), record, lang))
    .map((choice, at) => withAddress(choice, all[at] ?? {}))
    .sort((a, b) => compare(a.label, b.label) || compare(a.id, b.id));
}

/** People of one name are told apart by the words that do so on their pages. */
function withDistinction(choice: Choice, record: object, lang: string): Choice {
  const { distinction } = record as { readonly distinction?: LocalText | null };
  const words = textIn(distinction, lang)?.text;
  return words === undefined ? choice : { ...choice, label: `${choice.label}, ${words}` };
}

/** A source is known by its address too: that is what its reader has at hand. */
function withAddress(choice: Choice, record: object): Choice {
  const { url } = record as { readonly url?: string | null };
  return url ? { ...choice, also: [...(choice.also ?? []), url] } : choice;
}

/** Everything a record goes by: its title or name, its short name, its name where it is at home. */
export function namesOfRecord(record: object): LocalText[] {
  const { title, name, short, localName } = record as Readonly<
    Partial<Record<'title' | 'name' | 'short' | 'localName', unknown>>
  >;
  return [title, name, short, localName].flatMap((names): LocalText[] => {
    if (typeof names === 'string') return [{ und: names }];
    if (typeof names !== 'object' || names === null) return [];
    const own = names as LocalText & { readonly text?: string };
    return [own.text === undefined ? own : { und: own.text }];
  });
}

function named(id: string, names: readonly LocalText[], lang: string): Choice {
  const [label = id, ...others] = names.flatMap((name) => textIn(name, lang)?.text ?? []);
  return { id, label, also: [...others, ...names.flatMap((name) => Object.values(name))] };
}

/** The command that starts a record of what is chosen from; null for what is no record. */
export function kindChosenFrom({ among }: Pick<Question, 'among'>): RecordKind | null {
  return typeof among === 'string' && isRecordKind(among) ? among : null;
}
