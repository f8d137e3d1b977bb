import type { APIRoute } from 'astro';
import { publishedSchemas } from '#editor/schemas/published.ts';
import { loadCatalogue } from '../../../../../queries/catalogue.ts';

export async function getStaticPaths() {
  const schemas = publishedSchemas(await loadCatalogue());
  return [...schemas].map(([collection, schema]) => ({
    params: { collection },
    props: { schema },
  }));
}

/** What an author may write in the files of one collection; `index` lists them. */
export const GET: APIRoute<{ schema: unknown }> = ({ props }) => Response.json(props.schema);
