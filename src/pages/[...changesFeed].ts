import type { APIContext } from 'astro';
import { CHANGES_FEED, changesFeed } from '../exports/feeds/changes-feed.ts';
import { loadHistory } from '../queries/history.ts';
import { loadData } from './_data.ts';
import { contextOf, pathsOf } from './_paths.ts';

export function getStaticPaths() {
  return pathsOf('changesFeed', () => [
    { path: (routes) => routes.page('home') + CHANGES_FEED, subject: null },
  ]);
}

export async function GET({ props, site }: APIContext<{ lang: string }>): Promise<Response> {
  const { catalogue, voice } = await contextOf(props.lang);
  const { entries: history } = await loadHistory();
  const path = voice.routes.page('home') + CHANGES_FEED;
  const origin = site?.origin ?? null;
  const { head } = await loadData();
  const text = changesFeed({ catalogue, voice, head, history, origin, path });
  return new Response(text, { headers: { 'Content-Type': 'application/atom+xml' } });
}
