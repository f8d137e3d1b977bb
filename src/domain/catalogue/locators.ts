import type { LocalText } from '../records/text.ts';

/** The places in a source that a record names, in any of its parts, each once. */
export function locatorsIn(record: unknown, source: string): LocalText[] {
  const found = placesIn(record, source);
  return [...new Map(found.map((locator) => [JSON.stringify(locator), locator])).values()];
}

function placesIn(value: unknown, source: string): LocalText[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((each) => placesIn(each, source));
  const own = isPlaceIn(value, source) ? [value.locator] : [];
  return [...own, ...Object.values(value).flatMap((each) => placesIn(each, source))];
}

function isPlaceIn(value: object, source: string): value is { locator: LocalText } {
  return (
    'source' in value &&
    value.source === source &&
    'locator' in value &&
    typeof value.locator === 'object' &&
    value.locator !== null
  );
}
