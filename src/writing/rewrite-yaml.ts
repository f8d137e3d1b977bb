import { isMap, isNode, isScalar, isSeq, parseDocument, type Pair } from 'yaml';
import { saysTheSame } from './is-same.ts';
import { writeYaml, type Fields } from './write-yaml.ts';

/** One key of a file's top level, with the comments above it, as it is written. */
interface Part {
  readonly key: string;
  readonly text: string;
  /** What stands above the key: comments and empty lines. */
  readonly above: string;
  /** Its list, where it is written in lines of its own, and where each item's text begins and ends. */
  readonly items: readonly string[] | null;
}

/**
 * A file's YAML with some values changed. What says the same before and after keeps its text to the
 * byte, comments included; what changed is written as the templates write it. `order` is that of
 * the keys: a new one is put where the template has it.
 */
export function rewriteYaml(
  text: string,
  before: Fields,
  after: Fields,
  order: readonly string[],
): string {
  const parts = partsOf(text);
  if (parts.length === 0) return onNothing(text, after);
  const kept = parts.flatMap((part): Part[] => {
    const { key } = part;
    if (saysTheSame(before[key], after[key])) return [part];
    return after[key] === undefined ? [] : [changed(part, before[key], after[key])];
  });
  const added = Object.keys(after).filter((key) => !parts.some((part) => part.key === key));
  return added
    .filter((key) => after[key] !== undefined)
    .reduce((standing, key) => inserted(standing, newPart(key, after[key]), order), kept)
    .map((part) => part.text)
    .join('');
}

/** A file that said nothing, `{}` or comments alone: the comments stay above what it says now. */
function onNothing(text: string, after: Fields): string {
  if (Object.keys(after).length === 0) return text;
  const comments = text.split('\n').filter((line) => line.startsWith('#'));
  return [...comments, writeYaml(after)].join('\n');
}

function partsOf(text: string): Part[] {
  const { contents } = parseDocument(text);
  if (!isMap(contents)) return [];
  const starts = contents.items.map((pair) => startOf(pair, text));
  return contents.items.map((pair, index) => {
    const part = text.slice(starts[index]?.line, starts[index + 1]?.line ?? text.length);
    const above = text.slice(starts[index]?.line, starts[index]?.key);
    const key = isScalar(pair.key) ? String(pair.key.value) : '';
    const { value } = pair;
    const items = isSeq(value) && value.flow !== true ? itemsOf(value.items, text) : null;
    return { key, text: part, above, items };
  });
}

/** Where a key begins, and where the comments right above it do; those above the first are the file's. */
function startOf(pair: Pair, text: string): { line: number; key: number } {
  const key = isNode(pair.key) ? (pair.key.range?.[0] ?? 0) : 0;
  const lines = text.slice(0, key).split('\n').slice(0, -1);
  const code = lines.findLastIndex((line) => line.trim() !== '' && !line.startsWith('#'));
  const line = lines.slice(0, code + 1).reduce((sum, each) => sum + each.length + 1, 0);
  return { line, key };
}

/** The text of each item of a list, whole lines, from its hyphen to the next one's. */
function itemsOf(items: readonly unknown[], text: string): string[] {
  const nodes = items.filter(isNode);
  const starts = nodes.map((node) => lineStart(text, node.range?.[0] ?? 0));
  const last = nodes.at(-1)?.range?.[1] ?? 0;
  const end = text.indexOf('\n', last - 1);
  return starts.map((start, index) =>
    text.slice(start, starts[index + 1] ?? (end < 0 ? text.length : end + 1)),
  );
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

function changed(part: Part, before: unknown, after: unknown): Part {
  const { key, above, items } = part;
  const isList = Array.isArray(before) && Array.isArray(after) && after.length > 0;
  const text =
    items && isList && items.length === before.length
      ? `${key}:\n${listText(items, before, after)}`
      : writeYaml({ [key]: after });
  return { ...part, text: above + text };
}

/** The list with the text of every item that says what one said before. */
function listText(
  items: readonly string[],
  before: readonly unknown[],
  after: readonly unknown[],
): string {
  const free = new Set(items.keys());
  const itemsInBlock = items.every((item) => !/^\s*- [{[]/.test(item));
  return after
    .map((value) => {
      const same = [...free].find((index) => saysTheSame(before[index], value));
      if (same === undefined) return itemText(value, items[0] ?? '  - ', itemsInBlock);
      free.delete(same);
      return items[same];
    })
    .join('');
}

function itemText(value: unknown, like: string, itemsInBlock: boolean): string {
  const indent = /^ */.exec(like)?.[0] ?? '';
  if (typeof value !== 'object')
    return `${indent}- ${writeYaml({ value }).slice('value: '.length)}`;
  const [, ...lines] = writeYaml({ list: [value] }, { itemsInBlock }).split('\n');
  return lines.map((line) => (line === '' ? '' : `${indent}${line.slice(2)}`)).join('\n');
}

function newPart(key: string, value: unknown): Part {
  return { key, text: writeYaml({ [key]: value }), above: '', items: null };
}

/** Puts a new key after the last of those that the template has before it. */
function inserted(parts: readonly Part[], part: Part, order: readonly string[]): Part[] {
  const placeOf = (key: string): number => {
    const place = order.indexOf(key);
    return place < 0 ? order.length : place;
  };
  const after = parts.findLastIndex(({ key }) => placeOf(key) <= placeOf(part.key));
  return [...parts.slice(0, after + 1), part, ...parts.slice(after + 1)];
}
