import { dateOf } from '#domain/dates/edtf-date.ts';
import { calendarHost } from '../../event/event-calendar.ts';
import { dataDayOf, type PageContext } from '../../frame/site-context.ts';
import type { SharedPlace } from './words.ts';

/**
 * What views of a page's timeline are told by, with the state of the data they show. `origin` is null where the site
 * knows no address of its own; `details` is the address of the file with what downloads have beyond the page.
 */
export function sharedPlace(
  context: Pick<PageContext, 'voice' | 'catalogue' | 'now' | 'edition'>,
  origin: string | null,
  details: string,
): SharedPlace {
  const { voice, catalogue, edition } = context;
  const { name, publisher } = catalogue.site;
  const dataDay = dataDayOf(context);
  const date = voice.date(dateOf(dataDay));
  const { version, archive } = edition ?? {};
  return {
    title: voice.t('timeline.name'),
    site: voice.text(name),
    publisher: voice.text(publisher),
    dataDate: version === undefined ? date : voice.t('timeline.share.dataDate', { date, version }),
    dataDay,
    dataVersion: version,
    release: archive ?? undefined,
    calendarHost: calendarHost(origin),
    page: voice.routes.page('timeline'),
    embed: voice.routes.page('embedTimeline'),
    details,
  };
}
