import { listedTest, readListed, type ListedText } from '#search/listed-text.ts';
import { MANIFEST, SEARCH_FOLDER, type Manifest } from '#search/manifest.ts';
import { signsOfDate } from '#search/reading.ts';
import { synonymsOf, type Synonyms } from '#search/synonyms.ts';
import { workUntil, type Work } from '#timeline/arranging/work.ts';
import type { TextRule } from '#timeline/view/filter.ts';
import { DAY, type TimelineItem } from '#timeline/items/item.ts';

/** How long titles are read before the page has its turn, and how long that is, ms. */
const SLICE = 8;
const PAUSE = 16;
/** An event over more days than these is asked for by its first and last one. */
const MOST_DAYS = 31;

/** Reads a filter's text as the search reads a query; events are read ahead, a few at a time. */
export async function textRule(base: string, items: readonly TimelineItem[]): Promise<TextRule> {
  const synonyms = synonymsOf(await fetchSynonyms(base));
  const known = new WeakMap<TimelineItem, ListedText>();
  const read = (item: TimelineItem): ListedText => {
    const text = known.get(item) ?? readItem(item, synonyms);
    known.set(item, text);
    return text;
  };
  readAhead(items, read);
  return (text) => {
    const says = listedTest(text, synonyms);
    return (item) => says(read(item));
  };
}

/** The search's groups of equal phrases; words and dates are understood without them too. */
async function fetchSynonyms(base: string): Promise<Manifest['synonyms']> {
  try {
    const answer = await fetch(base + SEARCH_FOLDER + MANIFEST);
    return answer.ok ? ((await answer.json()) as Manifest).synonyms : [];
  } catch {
    return [];
  }
}

function readAhead(items: readonly TimelineItem[], read: (item: TimelineItem) => unknown): void {
  const reading = readingOf(items, read);
  const now = () => performance.now();
  const go = () => {
    if (!workUntil(reading, now() + SLICE, now)) setTimeout(go, PAUSE);
  };
  go();
}

function* readingOf(items: readonly TimelineItem[], read: (item: TimelineItem) => unknown): Work {
  for (const item of items) {
    read(item);
    yield;
  }
}

function readItem(item: TimelineItem, synonyms: Synonyms): ListedText {
  return readListed(`${item.title}\n${item.when}`, synonyms, daysOf(item).flatMap(signsOfDate));
}

/** The days an event is known to have been on, which a range in words names but in part. */
function daysOf({ start, end, precision }: TimelineItem): Parameters<typeof signsOfDate>[0][] {
  if (precision !== 'day') return [];
  const [first, last] = [start ?? end, end === null ? start : end - DAY];
  if (first === null || last === null) return [];
  const count = Math.round((last - first) / DAY) + 1;
  const moments =
    count > MOST_DAYS ? [first, last] : Array.from({ length: count }, (_, n) => first + n * DAY);
  return moments.map((moment) => {
    const date = new Date(moment);
    return {
      year: date.getUTCFullYear(),
      month: date.getUTCMonth() + 1,
      day: date.getUTCDate(),
    };
  });
}
