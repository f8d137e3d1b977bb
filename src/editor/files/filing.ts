import { yearOf } from '#domain/dates/compare.ts';
import { parseDate } from '#domain/dates/edtf-date.ts';

/** Name under which the editor's package finds this, beside the page's globals: it has no hook of its own. */
export const FILING = 'chronicleFiling';

/** The form's own names of an entry's fields, flattened: `aliases.0`, `aliases.1`. */
type Flat = Record<string, unknown>;

/** What the editor knows of an entry that is being saved, in its own words. */
export interface SavedDraft {
  readonly collection: {
    readonly name: string;
    readonly _i18n: { readonly defaultLocale: string };
  };
  readonly originalEntry?: {
    readonly locales: Readonly<Record<string, { readonly slug: string; readonly path: string }>>;
  };
  readonly currentValues: Readonly<Record<string, Flat>>;
}

const ALIAS = /^aliases\.\d+$/;

/** The folder of the year an event is filed under, by its date as it is written; null for what is no date. */
export function yearFolder(date: unknown): string | null {
  const read = parseDate(typeof date === 'string' ? date.trim() : '');
  return read.ok ? String(yearOf(read.date)).padStart(4, '0') : null;
}

/** A path with the year its date asks for; as it is where it has no year or the date is none. */
export function inYear(path: string, date: unknown): string {
  const year = yearFolder(date);
  return year === null ? path : path.replace(/(^|\/)\d{4}(?=\/[^/]+$)/, `$1${year}`);
}

/** True for an event whose file lies in the folder of another year than that of its date. */
export function isMisfiled({ collection, originalEntry, currentValues }: SavedDraft): boolean {
  const main = collection._i18n.defaultLocale;
  const path = originalEntry?.locales[main]?.path;
  if (collection.name !== 'events' || path === undefined) return false;
  return inYear(path, currentValues[main]?.['date']) !== path;
}

/** An entry's values for the pattern of its path, which cuts the year off the date's beginning. */
export function filedValues(values: Flat): Flat {
  const year = yearFolder(values['date']);
  return year === null ? values : { ...values, date: year };
}

/** Puts the id an entry had before into its earlier ids, and takes the present one out. */
export function keepOldId(draft: SavedDraft, language: string, values: Flat, id: string): void {
  const { collection, originalEntry } = draft;
  const before = originalEntry?.locales[language]?.slug;
  if (language !== collection._i18n.defaultLocale || before === undefined || before === id) return;
  const listed = Object.keys(values).filter((key) => ALIAS.test(key));
  const others = listed
    .map((key) => values[key])
    .filter((alias) => alias !== id && alias !== before);
  for (const key of listed) Reflect.deleteProperty(values, key);
  Reflect.deleteProperty(values, 'aliases');
  [...others, before].forEach((alias, index) => (values[`aliases.${index}`] = alias));
}
