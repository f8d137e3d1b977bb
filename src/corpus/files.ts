import { corpusEvents, type CorpusEvent } from './events.ts';
import { randomFrom } from './random.ts';
import { settingFiles } from './setting-files.ts';
import { settingOf } from './setting.ts';
import { markdownFile, type ContentFile } from './write-file.ts';

/** How large a corpus is, and which of the many possible ones. */
export interface CorpusOrder {
  /** Number of events, at least 1. */
  readonly events: number;
  readonly seed: number;
}

/** The events of an order, without the files around them. */
export function* eventsOf({ events, seed }: CorpusOrder): Generator<CorpusEvent> {
  const random = randomFrom(seed);
  yield* corpusEvents(events, settingOf(events, random), random);
}

/** Every file of an order, the same text for the same order, one at a time. */
export function* corpusFiles({ events, seed }: CorpusOrder): Generator<ContentFile> {
  const random = randomFrom(seed);
  const setting = settingOf(events, random);
  yield* settingFiles(setting);
  for (const event of corpusEvents(events, setting, random)) yield* eventFiles(event);
}

/** Letters that a name for drawings may have. */
const NAME = 40;

/** As many of a title's first words as a name for drawings may have letters. */
function nameOf(title: string): string {
  const room = title.slice(0, NAME + 1);
  return title.length <= NAME ? title : room.slice(0, room.lastIndexOf(' '));
}

function eventFiles(event: CorpusEvent): ContentFile[] {
  const { id, date, title, summary, body, sources, category, importance } = event;
  const { pillars, partners, countries, people, organisations, strategies } = event;
  const path = `events/${date.year}/${id}`;
  const facts = { pillars, partners, countries, people, organisations, strategies, importance };
  const fields = {
    title: title.vi,
    ...(importance === 3 && { short: { vi: nameOf(title.vi), en: nameOf(title.en) } }),
    summary: summary.vi,
    date: date.text,
    category,
    ...facts,
    status: date.planned ? 'planned' : 'held',
    sources: sources.map((source) => ({ id: source })),
  };
  return [
    markdownFile(`${path}.md`, fields, body.vi),
    markdownFile(`${path}.en.md`, { title: title.en, summary: summary.en }, body.en),
  ];
}
