import type { Catalogue } from '#domain/catalogue/catalogue.ts';
import { storyOf } from '#domain/records/story.ts';
import type { Voice } from '../voice.ts';
import { leadWhereSame } from './description.ts';
import { takenTitles } from './record-titles.ts';
import { proseDescription } from './site-descriptions.ts';
import { tellApart } from './tell-apart.ts';

/** A page that an author has written whole: its name among the pages, and what it says of itself in a language. */
interface Prose {
  readonly name: string;
  readonly title: string;
  readonly description: string;
}

/** What the window, search results and conversations say of a page; no other page has either. */
export interface ProseHead {
  readonly title: string;
  readonly description: string;
}

/** The heads of all written pages of a language, by their names. */
export function proseHeads(
  catalogue: Catalogue,
  all: readonly Prose[],
  voice: Voice,
): ReadonlyMap<string, ProseHead> {
  const titles = proseTitlesApart(catalogue, all, voice);
  const said = all.map((one) => [one.name, proseDescription(voice, catalogue.site, one)] as const);
  const descriptions = leadWhereSame(new Map(said), (name) => titles.get(name) ?? name);
  return new Map(
    all.map(({ name, title, description }) => {
      const head = {
        title: titles.get(name) ?? title,
        description: descriptions.get(name) ?? description,
      };
      return [name, head];
    }),
  );
}

/**
 * The titles of written pages in the window and in search results, by their names: as their authors have them,
 * and where a record, a list or another of them has the same, with what kind of page it is behind it.
 */
function proseTitlesApart(
  catalogue: Catalogue,
  all: readonly Pick<Prose, 'name' | 'title'>[],
  voice: Voice,
): ReadonlyMap<string, string> {
  const named = all.map(({ name, title }) => {
    const kind = voice.t(storyOf(name) === null ? 'prose.page' : 'prose.story');
    return { key: name, name: title, details: [kind, storyOf(name) ?? name] };
  });
  return tellApart(named, takenTitles(catalogue, voice));
}
