import type { Language } from '#domain/records/text.ts';
import { STRINGS, type StringKey } from './strings.ts';

export type Params = Readonly<Record<string, string | number>>;

/** Words of the interface in one language; `{name}` in them is replaced by the parameter. */
export type Translate = (key: StringKey, params?: Params) => string;

/** The interface's words for `language`; throws a RangeError for one the interface does not speak. */
export function translator(language: Language): Translate {
  const words = STRINGS[language];
  if (!words) throw new RangeError(`the interface has no words in "${language}"`);
  return (key, params = {}) => fill(words[key], params);
}

/** Replaces `{name}` by its parameter; a name without one stays as it is. */
export function fill(template: string, params: Params): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}
