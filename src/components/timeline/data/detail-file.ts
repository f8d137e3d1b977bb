import type { Catalogue } from '#domain/catalogue/catalogue.ts';
import type { Event } from '#domain/records/event.ts';
import type { Source } from '#domain/records/source.ts';
import type { DetailFile, RowDetails, SharedSource } from '#timeline/sharing/details.ts';
import type { Voice } from '#i18n/voice.ts';
import { oncePerPair } from '../../../made-once.ts';
import { nameByContent, type NamedFile } from './event-file.ts';

const once = oncePerPair<Promise<NamedFile>>();

/** The file of what downloads have beyond the timeline, made once for each catalogue and language. */
export function detailFile(catalogue: Catalogue, voice: Voice): Promise<NamedFile> {
  return once(catalogue, voice.lang, () => makeFile(catalogue, voice));
}

function makeFile(catalogue: Catalogue, voice: Voice): Promise<NamedFile> {
  const details: DetailFile = Object.fromEntries(
    catalogue.events.map((event) => [event.id, detailsOf(event, catalogue, voice)]),
  );
  return nameByContent(`details.${voice.lang}`, JSON.stringify(details));
}

function detailsOf(event: Event, catalogue: Catalogue, voice: Voice): RowDetails {
  const names = (kind: 'person' | 'organisation', ids: readonly string[]) =>
    ids.map((id) => voice.text(catalogue.find(kind, id)?.name) || id);
  return {
    edtf: event.date.written,
    place: voice.text(event.place),
    confidence: event.confidence,
    outcomes: event.outcomes.map(
      ({ text, status }) => `${voice.text(text)} (${voice.t(`outcomeStatus.${status}`)})`,
    ),
    people: names('person', event.people),
    organisations: names('organisation', event.organisations),
    sources: event.sources.flatMap(({ source }) => {
      const found = catalogue.find('source', source);
      return found ? [sharedSource(found)] : [];
    }),
  };
}

function sharedSource({ accessed, ...source }: Source): SharedSource {
  const { title, titleIs, publisher, url, archived, readAs } = source;
  return { title, titleIs, publisher, url, archived, accessed: accessed?.written ?? null, readAs };
}
