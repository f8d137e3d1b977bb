import type { Language } from '#domain/records/text.ts';
import { fill, type Params } from './fill.ts';
import { STRINGS, type StringKey } from './strings.ts';

/** Words of the interface in one language, with the parameters put into their places. */
export type Translate = (key: StringKey, params?: Params) => string;

/** The interface's words for `language`; throws a RangeError for one the interface does not speak. */
export function translator(language: Language): Translate {
  const words = STRINGS[language];
  if (!words) throw new RangeError(`the interface has no words in "${language}"`);
  return (key, params = {}) => fill(words[key], params, language);
}
