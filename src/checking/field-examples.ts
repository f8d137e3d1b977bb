import type { FieldPath } from '#domain/rules/rule.ts';

/** A value an author may follow, by key; the same in every language. */
const EXAMPLES: Readonly<Record<string, string>> = {
  agreements: '[]',
  at: '"2023-04"',
  coordinates: '{lat: 35.18, lon: 129.08}',
  country: 'KR',
  countries: '[KR, JP]',
  date: '"2023-04-26"',
  id: 'bao-moi-2023-04-26',
  issued: '"2022-12-30"',
  lat: '35.18',
  lon: '129.08',
  keyFigures: '[]',
  language: 'vi',
  observations: '[{asOf: "2023", value: 54, source: bao-moi-2023-04-26}]',
  qualifier: 'more-than',
  roles: '[]',
  sources: '[{id: bao-moi-2023-04-26}]',
  stage: 'signed',
  state: 'in-force',
  url: 'https://example.org/…',
  value: '…',
};

/** An example value for a field; three dots for one whose words only the author knows. */
export function exampleOf(field: FieldPath): string {
  const key = field.findLast((part) => typeof part === 'string');
  const example = EXAMPLES[String(key)] ?? '…';
  const isItem = typeof field.at(-1) === 'number';
  return isItem ? example.replace(/^\[|\]$/g, '') : example;
}
