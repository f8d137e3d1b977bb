import type { APIRoute } from 'astro';
import { followedFile } from '../components/follow/followed-file.ts';
import { contextOf, pathsOf } from './_paths.ts';

export function getStaticPaths() {
  return pathsOf('followedFile', () => [
    { path: (routes) => routes.page('data', 'followed'), subject: null },
  ]);
}

/** The events for calendars that are made in the browser, in one language's words. */
export const GET: APIRoute<{ lang: string }> = async ({ props, site }) => {
  const file = followedFile(await contextOf(props.lang), site?.origin ?? null);
  return new Response(JSON.stringify(file));
};
