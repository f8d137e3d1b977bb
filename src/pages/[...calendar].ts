import type { APIContext } from 'astro';
import { eventsFollowed, followedIn, type Followed } from '#domain/catalogue/followed.ts';
import { isPlanned } from '#domain/records/event.ts';
import { calendarFilePath, upcomingPath } from '#i18n/follow-paths.ts';
import { followedInWords } from '#i18n/followed-in-words.ts';
import { calendarEntries, calendarHead } from '../components/event/event-calendar.ts';
import type { PageContext } from '../components/frame/site-context.ts';
import { icsOf } from '../exports/formats/ics.ts';
import { contextOf, pathsOf } from './_paths.ts';

type Subject = Followed | 'upcoming';

export function getStaticPaths() {
  return pathsOf<Subject>('calendar', (catalogue) => [
    { path: upcomingPath, subject: 'upcoming' },
    ...followedIn(catalogue).map((followed) => ({
      path: (routes: Parameters<typeof upcomingPath>[0]) => calendarFilePath(routes, followed),
      subject: followed,
    })),
  ]);
}

/** Everything that can be followed as a calendar, and what is announced apart. */
export async function GET({
  props,
  site,
}: APIContext<{ lang: string; subject: Subject }>): Promise<Response> {
  const context = await contextOf(props.lang);
  const { name, events } = contentsOf(props.subject, context);
  const origin = site?.origin ?? null;
  const siteName = context.voice.text(context.catalogue.site.name);
  const head = calendarHead(context, `${name} · ${siteName}`, origin);
  return new Response(icsOf(calendarEntries(context, events, origin), head), {
    headers: { 'Content-Type': 'text/calendar' },
  });
}

function contentsOf(subject: Subject, { catalogue, voice, now }: PageContext) {
  if (subject !== 'upcoming') {
    const events = eventsFollowed(catalogue, subject);
    return { name: followedInWords(subject, catalogue, voice), events };
  }
  const ahead = catalogue.events.filter((event) => isPlanned(event, now));
  const events = ahead.filter(({ date }) => date.latest >= now);
  return { name: voice.t('data.upcoming'), events };
}
