import { writtenDate, type WrittenDate } from './dates.ts';
import { slugOf } from '#domain/words/slug.ts';
import type { Random } from './random.ts';
import { eventWords, type EventWords } from './sentences.ts';
import type { Setting } from './setting.ts';
import { CATEGORIES, PILLARS } from './taxonomy.ts';

/** One invented event: facts once, words in both languages. */
export interface CorpusEvent extends EventWords {
  readonly id: string;
  readonly date: WrittenDate;
  readonly category: string;
  readonly pillars: readonly string[];
  readonly partners: readonly string[];
  readonly countries: readonly string[];
  readonly people: readonly string[];
  readonly organisations: readonly string[];
  readonly strategies: readonly string[];
  readonly sources: readonly string[];
  readonly importance: 1 | 2 | 3;
}

/** `count` events among the records of `setting`, one after the other, so that they need not be held. */
export function* corpusEvents(
  count: number,
  setting: Setting,
  random: Random,
): Generator<CorpusEvent> {
  for (let index = 0; index < count; index++) yield corpusEvent(index, setting, random);
}

function corpusEvent(index: number, setting: Setting, random: Random): CorpusEvent {
  const { id: category } = random.weighted(CATEGORIES.map((row) => [row.weight, row] as const));
  // A few partners meet often, most seldom.
  const place = setting.partners[Math.floor(random.next() ** 2 * setting.partners.length)];
  const [person, body, source] = [
    random.pick(setting.people),
    random.pick(setting.organisations),
    random.pick(setting.sources),
  ];
  if (!place) throw new Error('a corpus has partners');
  const words = eventWords(category, { place, person, body, source: source.id }, random);
  const second = random.next() < 0.3 ? [random.pick(setting.sources).id] : [];
  return {
    ...words,
    id: eventId(words.title.en, index),
    date: writtenDate(random),
    category,
    pillars: random
      .some(
        PILLARS,
        random.weighted([
          [7, 1],
          [3, 2],
        ]),
      )
      .map(({ id }) => id),
    partners: [place.id],
    countries: [place.country],
    people: [person.id],
    organisations: [body.id],
    strategies: random.next() < 0.15 ? [random.pick(setting.strategies).id] : [],
    sources: [...new Set([source.id, ...second])],
    importance: random.weighted([
      [62, 1],
      [31, 2],
      [7, 3],
    ] as const),
  };
}

/** Its number keeps an id apart from every other; slugs have at most 60 characters. */
function eventId(title: string, index: number): string {
  const words = slugOf(title)
    .slice(0, 48)
    .replace(/-[^-]*$/, '');
  return `${words}-${String(index + 1).padStart(5, '0')}`;
}
