import type { FieldPath } from '#domain/rules/rule.ts';
import { nearest } from '#domain/rules/nearest.ts';
import type { FieldFault } from './field-fault.ts';

/**
 * Finds words given once per language, `{vi: …, en: …}`, that lack a language of the site or have
 * one it does not have. Such a map is known by a key that is a language of the site.
 */
export function localWordFaults(
  data: unknown,
  languages: readonly string[],
  field: FieldPath = [],
): FieldFault[] {
  if (Array.isArray(data)) {
    return data.flatMap((item, index) => localWordFaults(item, languages, [...field, index]));
  }
  if (typeof data !== 'object' || data === null || data instanceof Date) return [];
  if (isLocalText(data, field, languages)) return faultsIn(Object.keys(data), languages, field);
  return Object.entries(data).flatMap(([key, value]) =>
    localWordFaults(value, languages, [...field, key]),
  );
}

/** Items of lists are never words by language, so that `{id: …}` is safe where "id" is Indonesian. */
function isLocalText(data: object, field: FieldPath, languages: readonly string[]): boolean {
  return (
    typeof field.at(-1) === 'string' &&
    languages.some((language) => language in data) &&
    Object.entries(data).every(
      ([key, value]) => /^[a-z]{2,3}(-|$)/.test(key) && typeof value === 'string',
    )
  );
}

function faultsIn(given: string[], languages: readonly string[], field: FieldPath): FieldFault[] {
  const strange = given.filter((key) => key !== 'und' && !languages.includes(key));
  const lacking = given.includes('und') ? [] : languages.filter((key) => !given.includes(key));
  const name = String(field.at(-1));
  return [
    ...strange.map((lang): FieldFault => {
      const near = nearest(lang, lacking) ?? languages.join(', ');
      const params = { lang, languages: languages.join(', '), nearest: near };
      return { kind: 'unknown-language', field: [...field, lang], on: 'key', params };
    }),
    ...(strange.length > 0 ? [] : lacking).map((lang): FieldFault => {
      const params = { key: name, lang };
      return { kind: 'missing-words', field, on: 'key', params };
    }),
  ];
}
