import { dateOf } from '#domain/dates/edtf-date.ts';
import { routesOf } from '#i18n/routes.ts';
import { calendarHost } from '../../event/event-calendar.ts';
import { dataDayOf, type PageContext } from '../../frame/site-context.ts';
import type { SharedPlace } from './words.ts';

/** The timeline's page in another language, whose words tell a view there. */
export interface SharedElsewhere {
  readonly lang: string;
  /** What the page's language calls it. */
  readonly language: string;
  readonly path: string;
}

/** The timeline in the site's other languages; `base` is the site's path. */
export function sharedElsewhere(
  { catalogue, voice }: Pick<PageContext, 'voice' | 'catalogue'>,
  base: string,
): SharedElsewhere[] {
  return catalogue.site.languages
    .filter(({ code }) => code !== voice.lang)
    .map(({ code }) => ({
      lang: code,
      language: voice.languageName(code),
      path: routesOf(code, voice.main, base).page('timeline'),
    }));
}

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
