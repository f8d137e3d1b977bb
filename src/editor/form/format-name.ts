/** Name of the file format of a collection's records: each reads and writes its own keys in their order. */
export function formatName(collection: string): string {
  return `chronicle-${collection}`;
}
