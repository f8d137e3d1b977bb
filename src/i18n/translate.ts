import type { Language } from '#domain/records/text.ts';
import { fill, slotsOf, type Params } from './fill.ts';
import { STRINGS, type StringKey } from './strings.ts';

/**
 * Words of the interface in one language, with the parameters put into their places; without any, the
 * sentence as it is written, for the browser to fill. Throws a RangeError when only some are given.
 */
export type Translate = (key: StringKey, params?: Params) => string;

/** The interface's words for `language`; throws a RangeError for one the interface does not speak. */
export function translator(language: Language): Translate {
  const words = STRINGS[language];
  if (!words) throw new RangeError(`the interface has no words in "${language}"`);
  return (key, params) => {
    const sentence = words[key];
    return params ? filled(key, sentence, params, language) : sentence;
  };
}

/** A sentence with values is whole: one of its places without a value would be shown as `{name}`. */
function filled(key: StringKey, sentence: string, params: Params, language: Language): string {
  const missing = slotsOf(sentence).filter((name) => params[name] === undefined);
  if (missing.length > 0) throw new RangeError(`"${key}" lacks ${missing.join(', ')}`);
  return fill(sentence, params, language);
}
