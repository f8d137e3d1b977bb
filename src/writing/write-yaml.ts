import { Document, isMap, isScalar, isSeq, visit, type Node } from 'yaml';

/** What an author's file says, key by key; undefined where nothing is said. */
export type Fields = Readonly<Record<string, unknown>>;

const QUOTED = new Set([
  'date',
  'asOf',
  'period',
  'published',
  'accessed',
  'established',
  'issued',
  'at',
]);
/** A date, or a part of one: the template has all of them in quotes. */
const DATE = /^(\.\.|\d{4})[0-9X~?%./-]*$/;
/** Longest line that holds a whole list or map. */
const LINE = 100;

/** Fields as YAML the way the templates write it: dates in quotes, short lists and words in one line. */
export function writeYaml(fields: Fields, { itemsInBlock = false } = {}): string {
  const document = new Document(given(fields));
  visit(document, {
    Pair: (_, pair) => {
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      if (isScalar(pair.value) && (QUOTED.has(key) || isDate(pair.value.value))) {
        pair.value.type = 'QUOTE_DOUBLE';
      }
      if (isSeq(pair.value)) pair.value.flow = pair.value.items.every((item) => isScalar(item));
      if (isMap(pair.value)) pair.value.flow = isShort(pair.value, key.length);
    },
    Seq: (_, list) => {
      for (const item of list.items) {
        if (isMap(item)) item.flow = !itemsInBlock && isShort(item, 0);
      }
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function isDate(value: unknown): boolean {
  return typeof value === 'string' && DATE.test(value);
}

/** True for a map of plain values that fits into one line. */
function isShort(map: Node, before: number): boolean {
  if (!isMap(map) || !map.items.every(({ value }) => isScalar(value))) return false;
  const length = map.items.reduce(
    (sum, { key, value }) => sum + textOf(key).length + textOf(value).length + 4,
    before + 6,
  );
  return length <= LINE;
}

function textOf(node: unknown): string {
  return isScalar(node) ? String(node.value) : '';
}

function given(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(given);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(entries.map(([key, inner]) => [key, given(inner)]));
}
