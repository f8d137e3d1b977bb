import { bareLetters } from '../words/bare-letters.ts';
import { editDistance } from '../words/edit-distance.ts';

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
  return bareLetters(word).replace(/[\s_]+/g, '-');
}
