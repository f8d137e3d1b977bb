import type { RecordKind } from '#domain/records/kinds.ts';
import { textIn, type Language } from '#domain/records/text.ts';
import { voiceOf, type Voice } from '#i18n/voice.ts';
import type { Edition, Entry, EntryKind } from '../edition.ts';
import { isFields, isNothing } from '../values.ts';
import { isRecordKind, type PageRef } from '../site-pages.ts';
import { say } from './say.ts';

/** Speaks of one edition in one language: its own names for records, its own terms. */
export interface Speaker {
  readonly lang: Language;
  readonly voice: Voice;
  readonly edition: Edition;
}

export function speakerOf(edition: Edition, lang: Language): Speaker {
  const { site, taxonomy } = edition.catalogue;
  const named = {
    ...site,
    languages: edition.languages.map((code) => ({ code, name: code, short: code })),
  };
  return { lang, edition, voice: voiceOf(named, taxonomy, lang) };
}

/** Words given once or by language, in the speaker's language or the nearest there is; null when there are none. */
export function wordsIn(words: unknown, { lang, edition }: Speaker): string | null {
  if (typeof words === 'string') return isNothing(words) ? null : words.trim();
  if (!isFields(words)) return null;
  const texts = Object.entries(words).filter(
    (pair): pair is [string, string] => typeof pair[1] === 'string',
  );
  return textIn(Object.fromEntries(texts), lang, [edition.main])?.text ?? null;
}

/** What an entry is called; its id where it has no name. */
export function nameOf({ kind, id, fields, file }: Entry, speaker: Speaker): string {
  if (kind === 'setting') return file;
  return wordsIn(fields['title'] ?? fields['name'], speaker) ?? id;
}

/** What a record is called in this edition; its id where there is none of that id. */
export function recordName(kind: RecordKind, id: string, speaker: Speaker): string {
  const entry = speaker.edition.entries.get(kind)?.get(id);
  return entry ? nameOf(entry, speaker) : id;
}

/** What a kind of entry is called. */
export function kindName(kind: EntryKind, { lang, voice }: Speaker): string {
  return isRecordKind(kind) ? voice.t(`recordKind.${kind}`) : say(lang, `kind.${kind}`);
}

/** A page's address from the site's root. */
export function addressOf(ref: PageRef, routes: Voice['routes']): string {
  switch (ref.page) {
    case 'record':
      return routes.record(ref.kind, ref.id);
    case 'year':
      return routes.page('years', ref.year);
    case 'decade':
      return routes.page('decades', ref.year);
    case 'eventYear':
      return routes.page('eventYear', ref.year);
    case 'country':
      return routes.page('countries', ref.code.toLowerCase());
    case 'prose':
      return routes.prose(ref.name);
    case 'list':
      return routes.page(ref.name);
  }
}
