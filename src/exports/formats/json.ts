/** What stands before the rows: what a reader needs to cite or refresh them. */
export type Provenance = Readonly<Record<string, string | number | boolean>>;

/**
 * The rows under `name`, behind where they come from and how many they are, as indented JSON. A value
 * that is missing has to be said by the row itself: the type has no `null`.
 */
export function jsonOf(from: Provenance, name: string, rows: readonly object[]): string {
  return `${JSON.stringify({ ...from, count: rows.length, [name]: rows }, null, 2)}\n`;
}
