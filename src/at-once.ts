/**
 * How many files are open at once: far below what any system lets one process open (256 is the
 * least that is met), and enough that the disk is never waited for.
 */
const AT_ONCE = 64;

/**
 * Does `work` on every item, so many at a time, and gives the results in the items' order. Once one has failed nothing
 * more is begun, and that failure is told when all that was at work has ended: nobody works on behind the caller's back.
 */
export async function fewAtOnce<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
  limit = AT_ONCE,
): Promise<R[]> {
  const results = new Array<R>(items.length);
  const waiting = items.entries();
  const failures: { readonly error: unknown }[] = [];
  const takeTurns = async (): Promise<void> => {
    for (const [index, item] of waiting) {
      if (failures.length > 0) return;
      try {
        results[index] = await work(item);
      } catch (error) {
        failures.push({ error });
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, takeTurns));
  const [failure] = failures;
  if (failure) throw failure.error;
  return results;
}
