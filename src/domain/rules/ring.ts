/** The ids passed on the way from `to` back to `id`, each leading to some others; null when there is no way. */
export function wayBack(
  id: string,
  to: string,
  onward: (from: string) => readonly string[],
  passed: readonly string[] = [],
): string[] | null {
  if (to === id) return [...passed, to];
  if (passed.includes(to)) return null;
  for (const next of onward(to)) {
    const way = wayBack(id, next, onward, [...passed, to]);
    if (way) return way;
  }
  return null;
}
