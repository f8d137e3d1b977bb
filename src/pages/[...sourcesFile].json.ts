import type { APIRoute } from 'astro';
import { filterFile } from '../components/source/filter-file.ts';
import { hasList } from '../components/frame/site-pages.ts';
import { contextOf, pathsOf } from './_paths.ts';

export function getStaticPaths() {
  return pathsOf('sourcesFile', (catalogue) =>
    hasList(catalogue, 'sources')
      ? [{ path: (routes) => routes.page('sources', 'list'), subject: null }]
      : [],
  );
}

/** The sources for the filter of their list, in one language's words. */
export const GET: APIRoute<{ lang: string }> = async ({ props }) =>
  new Response(JSON.stringify(filterFile(await contextOf(props.lang))));
