import type { APIRoute } from 'astro';
import { apiFilesOf } from '#exports/data/api-files.ts';
import { loadData } from '../../_data.ts';
import { isBuiltHere, isOfFew } from '../../_few.ts';

/** Every file for programs: the index, the collections, each record, their schemas, the description. */
export async function getStaticPaths() {
  if (isOfFew()) return [];
  const files = apiFilesOf(await loadData()).filter(({ path }) => isBuiltHere(path));
  return files.map(({ path, content }) => ({
    params: { file: path.replace(/^api\/v1\/|\.json$/g, '') },
    props: { content },
  }));
}

export const GET: APIRoute<{ content: object }> = ({ props }) => Response.json(props.content);
