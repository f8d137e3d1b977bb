import { fill, type Params } from '#i18n/fill.ts';

/** The search's own words; loaded alone, so that a page does not carry those of every area. */
const FILES = import.meta.glob<Readonly<Record<string, string>>>(
  '../../i18n/strings/*/search.json',
  {
    import: 'default',
  },
);

/** Says a phrase of the interface; an unknown key is given back as it is. */
export type Say = (key: string, params?: Params) => string;

/** The words for `language`; throws when the interface does not speak it. */
export async function loadWords(language: string): Promise<Say> {
  const load = FILES[`../../i18n/strings/${language}/search.json`];
  if (!load) throw new RangeError(`the search has no words in "${language}"`);
  const words = await load();
  return (key, params = {}) => fill(words[`search.${key}`] ?? key, params, language);
}
