import type { APIRoute } from 'astro';
import { packKnown } from '#editor/check/known.ts';
import { forgeOf } from '#editor/form/forge.ts';
import { loadCatalogue } from '../queries/catalogue.ts';
import { publishedFiles } from '../queries/known.ts';
import { pathsOf } from './_paths.ts';

export async function getStaticPaths() {
  const pages = await pathsOf('editorKnown', ({ site }) =>
    forgeOf(site.repository)
      ? [{ path: (routes) => routes.page('editor', 'known'), subject: null }]
      : [],
  );
  // The records are the same in every language.
  const [main] = (await loadCatalogue()).site.languages;
  return pages.filter(({ props }) => props.lang === main?.code);
}

/** The published records, for the check in the form. */
export const GET: APIRoute = async () => new Response(packKnown(await publishedFiles()));
