import type { APIRoute } from 'astro';
import { eventLines } from '../components/event/event-lines.ts';
import { hasList } from '../components/frame/site-pages.ts';
import { contextOf, pathsOf } from './_paths.ts';

export function getStaticPaths() {
  return pathsOf('eventsFile', (catalogue) =>
    hasList(catalogue, 'events')
      ? [{ path: (routes) => routes.page('events', 'list'), subject: null }]
      : [],
  );
}

/** The events for the filter of their list, in one language's words. */
export const GET: APIRoute<{ lang: string }> = async ({ props }) =>
  new Response(JSON.stringify(eventLines(await contextOf(props.lang))));
