/**
 * The candidate a writer most likely meant, or null when none is close: at most a third of the
 * letters differ. Capitals, accents, spaces and underscores count as no difference.
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const wanted = plain(word);
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  let best: string | null = null;
  let least = limit + 1;
  for (const candidate of candidates) {
    const offered = plain(candidate);
    if (Math.abs(offered.length - wanted.length) >= least) continue;
    const distance = editDistance(wanted, offered);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

function plain(word: string): string {
  const bare = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return bare.replaceAll('đ', 'd').replace(/[\s_]+/g, '-');
}

/** Letters to insert, drop, change or swap with a neighbour to turn `a` into `b`. */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const steps = [at(above, j) + 1, at(row, j - 1) + 1, at(above, j - 1) + same];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) steps.push(at(before, j - 2) + 1);
      row.push(Math.min(...steps));
    }
    [before, above] = [above, row];
  }
  return at(above, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
