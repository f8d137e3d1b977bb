import type { APIContext } from 'astro';
import { eventCalendarPath } from '#i18n/follow-paths.ts';
import { eventCalendar, isInCalendar } from '../components/event/event-calendar.ts';
import { icsOf } from '../exports/formats/ics.ts';
import { contextOf, pathsOf } from './_paths.ts';

export function getStaticPaths() {
  return pathsOf('eventCalendar', ({ events }) =>
    events.filter(isInCalendar).map((event) => ({
      path: (routes) => eventCalendarPath(routes, event),
      subject: event.id,
    })),
  );
}

/** One event as a calendar. */
export async function GET({
  props,
  site,
}: APIContext<{ lang: string; subject: string }>): Promise<Response> {
  const context = await contextOf(props.lang);
  const event = context.catalogue.find('event', props.subject);
  if (!event) throw new Error(`no event ${props.subject}`);
  const { entries, head } = eventCalendar(context, event, site?.origin ?? null);
  return new Response(icsOf(entries, head), { headers: { 'Content-Type': 'text/calendar' } });
}
