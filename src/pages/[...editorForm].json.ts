import type { APIRoute } from 'astro';
import { forgeOf } from '#editor/form/forge.ts';
import { formSetting } from '#editor/form/setting.ts';
import { contextOf, pathsOf } from './_paths.ts';

export function getStaticPaths() {
  return pathsOf('editorForm', ({ site }) =>
    forgeOf(site.repository)
      ? [{ path: (routes) => routes.page('editor', 'form'), subject: null }]
      : [],
  );
}

/** What the form asks, in the page's language. */
export const GET: APIRoute<{ lang: string }> = async ({ props }) => {
  const { catalogue } = await contextOf(props.lang);
  return Response.json(formSetting(catalogue, props.lang, import.meta.env.BASE_URL));
};
