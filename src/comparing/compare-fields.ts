import type { Change, ItemChange, ListChange, Named, ValueChange } from './change.ts';
import { matchItems } from './match-items.ts';
import type { FieldShape, Items, Say, Shape } from './shapes.ts';
import { type Fields, fingerprint, isFields, isNothing, isSame, listOf } from './values.ts';

/** What is otherwise under the keys of a record or of a part of one. */
export function compareFields(before: Fields, after: Fields, shape: Shape): Change[] {
  const others = [...Object.keys(after), ...Object.keys(before)].filter((key) => !(key in shape));
  const keys = new Set([...Object.keys(shape), ...others]);
  return [...keys].flatMap((key) =>
    compareField(key, shape[key] ?? shapeOf(before[key], after[key]), before[key], after[key]),
  );
}

/** Of a key that no reader has a word for. */
function shapeOf(...values: readonly unknown[]): FieldShape {
  return values.some(Array.isArray) ? { list: { as: 'written' } } : { as: 'written' };
}

function compareField(field: string, shape: FieldShape, before: unknown, after: unknown): Change[] {
  if ('items' in shape) return itemChanges(field, shape, before, after);
  if ('list' in shape) return listChanges(field, shape.list, before, after);
  if (shape.as === 'text') return wordsChanges(field, shape, before, after);
  const [was, is] = [usual(shape, before), usual(shape, after)];
  if (isSame(was, is)) return [];
  // A value left out is not told where it is the one that holds then: nobody reads a change.
  return [{ what: 'value', field, say: shape, lang: null, before: was, after: is }];
}

/** The value that holds where none is written. */
function usual(say: Say, value: unknown): unknown {
  if (say.as === 'choice' && isNothing(value)) return say.usual;
  return say.as === 'yes' && value === false ? undefined : value;
}

/** Words that are otherwise, in each language that has them. */
export function wordsChanges(
  field: string,
  say: Say,
  before: unknown,
  after: unknown,
): ValueChange[] {
  const [was, is] = [byLanguage(before), byLanguage(after)];
  const languages = new Set([...Object.keys(was), ...Object.keys(is)]);
  return [...languages].flatMap((lang): ValueChange[] => {
    // Words for all languages stand for those of each.
    const [old, now] = [was[lang] ?? was['und'], is[lang] ?? is['und']];
    if (isSame(old, now) || isCovered(lang, was, is)) return [];
    return [{ what: 'value', field, say, lang, before: old, after: now }];
  });
}

/** True for words of no language whose place each language's own words have taken, or left to them. */
function isCovered(lang: string, was: Fields, is: Fields): boolean {
  const own = (words: Fields) => Object.keys(words).some((code) => code !== 'und');
  return lang === 'und' && own({ ...was, ...is });
}

function byLanguage(words: unknown): Fields {
  if (isNothing(words)) return {};
  return isFields(words) ? words : { und: words };
}

function listChanges(field: string, say: Say, before: unknown, after: unknown): ListChange[] {
  const [was, is] = [listOf(before), listOf(after)];
  const prints = { was: new Set(was.map(fingerprint)), is: new Set(is.map(fingerprint)) };
  const added = is.filter((value) => !prints.was.has(fingerprint(value)));
  const removed = was.filter((value) => !prints.is.has(fingerprint(value)));
  const reordered = added.length + removed.length === 0 && !isSame(was, is);
  if (added.length + removed.length === 0 && !reordered) return [];
  return [{ what: 'list', field, say, added, removed, reordered }];
}

function itemChanges(field: string, shape: Items, before: unknown, after: unknown): ItemChange[] {
  const { via = (item: Fields) => item } = shape;
  const read = (value: unknown) =>
    listOf(value).map((item) => via(isFields(item) ? item : { [shape.key[0] ?? '']: item }));
  const [was, is] = [read(before), read(after)];
  const pairs = matchItems(was, is, shape);
  const changed = pairs.flatMap(([old, now]): ItemChange[] => {
    const changes = compareFields(toldOf(old, shape), toldOf(now, shape), shape.items);
    if (old && now && changes.length === 0) return [];
    const how = !old ? 'added' : !now ? 'removed' : 'changed';
    return [{ what: 'item', field, how, name: nameOf(now ?? old ?? {}, shape), changes }];
  });
  const places = pairs.flatMap(([old, now]) => (old && now ? [was.indexOf(old)] : []));
  const moved = places.some((place, i) => place < (places[i - 1] ?? 0));
  if (changed.length > 0 || !moved) return changed;
  return [{ what: 'item', field, how: 'reordered', name: [], changes: [] }];
}

/** A part's own id is for other files to name it by, and no reader sees it. */
function toldOf(item: Fields | null, { items }: Items): Fields {
  const { id, ...rest } = item ?? {};
  return 'id' in items ? { ...rest, id } : rest;
}

function nameOf(item: Fields, { items, key }: Items): Named[] {
  const naming = key.includes('id') && !('id' in items) ? Object.keys(items).slice(0, 1) : key;
  return naming.flatMap((field): Named[] => {
    const shape = items[field];
    if (!shape || !('as' in shape) || isNothing(item[field])) return [];
    return [{ field, say: shape, value: item[field] }];
  });
}
