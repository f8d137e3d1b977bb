import type { Catalogue } from '#domain/catalogue/catalogue.ts';
import type { Followed } from '#domain/catalogue/followed.ts';
import type { LocalText } from '#domain/records/text.ts';
import type { Voice } from './voice.ts';

type Known = Pick<Catalogue, 'find' | 'taxonomy'>;

/** What is followed, by its name. */
export function followedInWords(followed: Followed, known: Known, voice: Voice): string {
  if (followed.facet === 'all') return voice.t('event.list');
  const { facet, id } = followed;
  return (facet === 'country' ? voice.country(id) : voice.text(nameOf(facet, id, known))) || id;
}

function nameOf(
  facet: 'category' | 'pillar' | 'partner' | 'strategy',
  id: string,
  { find, taxonomy }: Known,
): LocalText | undefined {
  if (facet === 'partner') return find('partner', id)?.name;
  if (facet === 'strategy') return find('strategy', id)?.short;
  const terms = facet === 'category' ? taxonomy.categories : taxonomy.pillars;
  return terms.find((term) => term.id === id)?.label;
}
