import type { EntryKind } from './edition.ts';
import { SHAPES } from './shapes.ts';
import { asWritten, type Fields, isFields, isNothing, valueOr } from './values.ts';

/** The keys of an entry as they are told, each with a value that can be said. */
export function toldFields(kind: EntryKind, fields: Fields): Fields {
  if (kind === 'setting') return Object.fromEntries(Object.entries(fields).flatMap(settingLeaves));
  return kind === 'partner' ? withContinuation(withLocalName(fields)) : fields;
}

/** A partner's own name and the language of it are two. */
function withLocalName({ localName, ...rest }: Fields): Fields {
  if (isNothing(localName)) return rest;
  if (!isFields(localName)) return { ...rest, localName };
  return { ...rest, localName: localName['text'], localNameLanguage: localName['lang'] };
}

/** When a tie was seen to carry on and which source shows it are two. */
function withContinuation({ continued, ...rest }: Fields): Fields {
  if (isNothing(continued)) return rest;
  if (!isFields(continued)) return { ...rest, continued };
  return { ...rest, continued: continued['at'], continuedSource: continued['source'] };
}

function settingLeaves([key, value]: readonly [string, unknown]): [string, unknown][] {
  return key in SHAPES.setting ? [[key, value]] : leaves([key, value]);
}

/** What stands deep inside of a setting, under the path that leads there. */
function leaves([path, value]: readonly [string, unknown]): [string, unknown][] {
  const inside = Array.isArray(value) ? partsOf(value as readonly unknown[]) : value;
  if (!isFields(inside)) return [[path, value]];
  return Object.entries(inside).flatMap(([key, own]) => leaves([`${path}.${key}`, own]));
}

/** A list whose parts have keys, by the id of each or its place; null for a list of values. */
function partsOf(list: readonly unknown[]): Fields | null {
  if (!list.some(isFields)) return null;
  return Object.fromEntries(
    list.map((part, place) => {
      const { id, code } = valueOr(part, {});
      return [asWritten(id ?? code ?? place + 1), part];
    }),
  );
}
