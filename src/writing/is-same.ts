/** True when two values of a file say the same: the order of a map's keys says nothing. */
export function saysTheSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) || Array.isArray(b)) {
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every(isEqualTo(b));
  }
  if (!isMap(a) || !isMap(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => key in b && saysTheSame(a[key], b[key]))
  );
}

function isEqualTo(others: readonly unknown[]) {
  return (value: unknown, index: number): boolean => saysTheSame(value, others[index]);
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
