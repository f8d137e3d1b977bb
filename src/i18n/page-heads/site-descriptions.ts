import type { Site } from '#domain/records/site.ts';
import type { Voice } from '../voice.ts';
import { describedBy } from './description.ts';

type OfSite = Pick<Site, 'description' | 'tagline'>;

/** What a home page says of the site. */
export function homeDescription(voice: Pick<Voice, 'text'>, site: OfSite): string {
  return describedBy([voice.text(site.description), voice.text(site.tagline)]);
}

/** What an author says of a page of prose; where that is what the site says of itself, it is led by the page's title. */
export function proseDescription(
  voice: Pick<Voice, 'text'>,
  site: OfSite,
  { title, description }: { readonly title: string; readonly description: string },
): string {
  const tagline = voice.text(site.tagline);
  if (description === '') return `${title}: ${tagline}`;
  const isSaidOfSite = description === voice.text(site.description);
  return describedBy([isSaidOfSite ? `${title}: ${description}` : description, tagline]);
}
