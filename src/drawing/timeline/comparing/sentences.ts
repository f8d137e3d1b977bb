import { fill } from '#i18n/fill.ts';
import { listInWords } from '#i18n/lists.ts';
import type { Comparison, Side } from '#timeline/comparing/compare.ts';
import { isPeriod, writeSelection } from '#timeline/comparing/selection.ts';
import { tallyOf, type Tally } from '#timeline/comparing/counts.ts';
import type { CompareWords } from '#timeline/comparing/words.ts';
import type { SideNames } from './side-names.ts';

/** More years than these with the same highest number are no peak. */
const MOST_PEAKS = 3;

/** Says a comparison in sentences, by what can be counted and nothing else. */
export function sentencesOf(
  { sides, common, aligned }: Comparison,
  names: SideNames,
  words: CompareWords,
  { language, filtered }: { readonly language: string; readonly filtered: boolean },
): string[] {
  const chosen = sides.flatMap((side, at) => {
    if (!side.selection) return [];
    return [sideInWords(side, names[at] ?? '', words, language, filtered)];
  });
  // The same twice is said once; all else follows from that.
  if (isSame(sides)) return [...chosen.slice(0, 1), words.identical];
  if (chosen.length < sides.length) return [...chosen, words.unchosen];
  if (sides.some(({ events }) => events.length === 0)) return chosen;
  const difference = differenceOf(sides, names, common, words, language);
  if (common > 0)
    return [...chosen, ...difference, fill(words.common, { count: common }, language)];
  // Periods that do not overlap have nothing in common, which need not be said.
  return [...chosen, ...difference, ...(aligned ? [] : [words.noCommon])];
}

function isSame([{ selection: above }, { selection: below }]: Comparison['sides']): boolean {
  return above !== null && writeSelection(above) === writeSelection(below);
}

/** Which side has more events, and by how many; of the very same events there is nothing to say. */
function differenceOf(
  [above, below]: Comparison['sides'],
  names: SideNames,
  common: number,
  words: CompareWords,
  language: string,
): string[] {
  const [first, second] = [above.events.length, below.events.length];
  if (first === second) return common === first ? [] : [words.same];
  const name = names[first > second ? 0 : 1];
  return [fill(words.more, { name, count: Math.abs(first - second) }, language)];
}

function sideInWords(
  side: Side,
  name: string,
  words: CompareWords,
  language: string,
  filtered: boolean,
): string {
  const tally = tallyOf(side);
  if (!tally) return fill(filtered ? words.noneFiltered : words.none, { name }, language);
  const facts = [
    fill(words.count, { count: tally.count }, language),
    // A period is named by its years.
    ...(isPeriod(side.selection) ? [] : [spanOf(tally, words, language)]),
    ...(hasPeak(tally) ? [peakOf(tally, words, language)] : []),
  ];
  return fill(words.sentence, { name, list: facts.join('; ') }, language);
}

/** A year that stands out from others; one event in each is no peak. */
function hasPeak({ first, last, most, fullest }: Tally): boolean {
  return first !== last && most > 1 && fullest.length <= MOST_PEAKS;
}

function peakOf({ most, fullest }: Tally, words: CompareWords, language: string): string {
  const years = listInWords(fullest.map(String), language);
  return fill(words.most, { most, years }, language);
}

function spanOf({ first, last }: Tally, words: CompareWords, language: string): string {
  if (first === last) return fill(words.oneYear, { year: first }, language);
  return fill(words.span, { first, last }, language);
}
