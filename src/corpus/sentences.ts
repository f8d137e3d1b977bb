import { fillPlaces } from '#domain/words/fill-places.ts';
import type { Language } from '#domain/records/text.ts';
import type { Random } from './random.ts';
import { OPENINGS, SENTENCES, TITLES, TOPICS, type Words } from './words.ts';

/** Whom and what a text may name. */
export interface Cast {
  readonly place: Named;
  readonly person: Named;
  readonly body: Named;
  readonly source: string;
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** The words of one event, in both languages. */
export interface EventWords {
  readonly title: Words;
  readonly summary: Words;
  readonly body: Words;
}

const LANGUAGES = ['vi', 'en'] as const satisfies readonly Language[];

/** Words for an event: the same facts in each language. Bodies have up to four cited paragraphs, no two the same. */
export function eventWords(category: string, cast: Cast, random: Random): EventWords {
  const topic = random.pick(TOPICS);
  const opening = random.pick(OPENINGS);
  const title = random.pick(TITLES[category] ?? TITLES['visit'] ?? []);
  const count = random.whole(2, 25);
  const say = (words: Words) => filled(words, topic, count, cast);
  const drawn = Array.from({ length: random.whole(2, 4) }, () =>
    paragraph(random.some(SENTENCES, random.whole(3, 5)), cast, random),
  );
  // Among thousands of events chance writes a paragraph twice, which in a body is a mistake.
  const paragraphs = new Map(drawn.map((said) => [said.vi, said])).values();
  return {
    title: say(title),
    summary: say(opening),
    body: joined([say(opening), ...paragraphs], '\n\n'),
  };
}

function paragraph(sentences: readonly Words[], cast: Cast, random: Random): Words {
  const said = sentences.map((words) =>
    filled(words, random.pick(TOPICS), random.whole(2, 25), cast),
  );
  const { vi, en } = joined(said, ' ');
  return { vi: `${vi}[^${cast.source}]`, en: `${en}[^${cast.source}]` };
}

function joined(parts: readonly Words[], between: string): Words {
  const [vi, en] = LANGUAGES.map((lang) => parts.map((part) => part[lang]).join(between));
  return { vi: vi ?? '', en: en ?? '' };
}

function filled(words: Words, topic: Words, count: number, { place, person, body }: Cast): Words {
  const [vi = '', en = ''] = LANGUAGES.map((lang) => {
    const values: Record<string, string> = {
      topic: topic[lang],
      number: String(count),
      place: place.name,
      placeId: place.id,
      person: person.name,
      personId: person.id,
      body: body.name,
      bodyId: body.id,
    };
    return fillPlaces(words[lang], values);
  });
  return { vi: capitalised(vi), en: capitalised(en) };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
