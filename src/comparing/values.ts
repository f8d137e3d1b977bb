/** Values of an author's file, of whatever type they turn out to be. */
export type Fields = Readonly<Record<string, unknown>>;

/** True for a value that has keys. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value where it has keys, else `standIn`. */
export function valueOr(value: unknown, standIn: Fields): Fields {
  return isFields(value) ? value : standIn;
}

/** A list as a list; nothing as an empty one; a value alone as a list of it. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value as readonly unknown[];
  return isNothing(value) ? [] : [value];
}

/** True for a value that says nothing: none, an empty text, an empty list, a key without a value. */
export function isNothing(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.length === 0;
  return isFields(value) && Object.values(value).every(isNothing);
}

/** One text for each meaning: the same whatever the order of keys, and where keys say nothing. */
export function fingerprint(value: unknown): string {
  return JSON.stringify(plain(value));
}

/** True where two values mean the same. */
export function isSame(a: unknown, b: unknown): boolean {
  return fingerprint(a) === fingerprint(b);
}

function plain(value: unknown): unknown {
  if (isNothing(value)) return null;
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.map(plain);
  if (!isFields(value)) return value;
  const entries = Object.entries(value).filter(([, own]) => !isNothing(own));
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, own]) => [key, plain(own)]),
  );
}

/** A value as one line: a text as it is, a list by its entries. */
export function asWritten(value: unknown): string {
  if (Array.isArray(value)) return value.map(asWritten).join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}
