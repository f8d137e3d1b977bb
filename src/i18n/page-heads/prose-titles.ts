import type { Catalogue } from '#domain/catalogue/catalogue.ts';
import { storyOf } from '#domain/records/story.ts';
import type { Voice } from '../voice.ts';
import { takenTitles } from './record-titles.ts';
import { tellApart } from './tell-apart.ts';

/** A page that an author has written whole: its name among the pages, and the title it has in a language. */
interface Prose {
  readonly name: string;
  readonly title: string;
}

/**
 * The titles of written pages in the window and in search results, by their names: as their authors have them,
 * and where a record, a list or another of them has the same, with what kind of page it is behind it.
 */
export function proseTitlesApart(
  catalogue: Catalogue,
  all: readonly Prose[],
  voice: Voice,
): ReadonlyMap<string, string> {
  const named = all.map(({ name, title }) => {
    const kind = voice.t(storyOf(name) === null ? 'prose.page' : 'prose.story');
    return { key: name, name: title, details: [kind, storyOf(name) ?? name] };
  });
  return tellApart(named, takenTitles(catalogue, voice));
}
