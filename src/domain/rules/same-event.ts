import { DAY, isoDay } from '../dates/calendar.ts';
import { isExact } from '../dates/compare.ts';
import type { Event } from '../records/event.ts';
import { likeness, tokensOf } from '../words/tokens.ts';
import type { Finding, Rule } from './rule.ts';

/** How alike two titles are of which one is most likely the other, said again. */
const ALIKE = { exact: 0.75, broad: 0.9 } as const;
/** Longer runs of days are compared as a whole: a year is no hint that two things are one. */
const LONGEST_RUN = 14;

/** One thing that happened has one record: the same days and nearly the same words are told once. */
export const sameEvent: Rule = ({ events }) => {
  const sorted = [...events].sort((a, b) => (a.file < b.file ? -1 : 1));
  const titles = new Map(sorted.map((event) => [event, titleWords(event)]));
  const earlier = new Map<string, Event[]>();
  return sorted.flatMap((event): Finding[] => {
    const keys = timeKeys(event);
    const rivals = new Set(keys.flatMap((key) => earlier.get(key) ?? []));
    // Two files of one id are told as such.
    const twin = [...rivals].find(
      (rival) => rival.id !== event.id && isTwin(event, titles.get(event), titles.get(rival)),
    );
    for (const key of keys) add(earlier, key, event);
    if (!twin) return [];
    const params = { other: twin.file, id: twin.id, date: twin.date.written };
    return [{ kind: 'same-event', file: event.file, field: ['title'], params }];
  });
};

type TitleWords = Readonly<Record<string, ReadonlySet<string>>>;

function titleWords({ title }: Event): TitleWords {
  return Object.fromEntries(
    Object.entries(title).map(([lang, words]) => [lang, new Set(tokensOf(words))]),
  );
}

/** Each day of a short run of days, else the time as a whole: only events that share one are compared. */
function timeKeys({ date }: Event): string[] {
  const days = Math.ceil((date.latest - date.earliest) / DAY);
  if (!isExact(date) || days > LONGEST_RUN) return [`${date.earliest}/${date.latest}`];
  return Array.from({ length: days }, (_, day) => isoDay(date.earliest + day * DAY));
}

function isTwin(event: Event, own: TitleWords = {}, other: TitleWords = {}): boolean {
  const least = isExact(event.date) ? ALIKE.exact : ALIKE.broad;
  return Object.entries(own).some(
    ([lang, words]) => likeness(words, other[lang] ?? new Set()) >= least,
  );
}

function add(map: Map<string, Event[]>, key: string, event: Event): void {
  const list = map.get(key);
  if (list) list.push(event);
  else map.set(key, [event]);
}
