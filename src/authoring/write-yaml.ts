import { Document, isMap, isScalar, isSeq, visit } from 'yaml';
import type { Fields } from './front-matter-of.ts';

const DATES = new Set(['date', 'asOf', 'period', 'published', 'established', 'issued', 'at']);

/** Fields as YAML the way the templates write it: dates in quotes, short lists and words in one line. */
export function writeYaml(fields: Fields): string {
  const document = new Document(given(fields));
  visit(document, {
    Pair: (_, pair) => {
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      if (DATES.has(key) && isScalar(pair.value)) pair.value.type = 'QUOTE_DOUBLE';
      if (isSeq(pair.value)) pair.value.flow = pair.value.items.every((item) => isScalar(item));
      const words = isMap(pair.value) && pair.value.items.every(({ value }) => isScalar(value));
      if (words && isMap(pair.value)) pair.value.flow = true;
    },
    Seq: (_, list) => {
      for (const item of list.items) {
        if (isMap(item)) item.flow = item.items.every(({ value }) => isScalar(value));
      }
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function given(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(given);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(entries.map(([key, inner]) => [key, given(inner)]));
}
