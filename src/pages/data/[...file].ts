import type { APIRoute } from 'astro';
import { linkedFilesOf } from '#exports/linked/linked-files.ts';
import {
  partnerTables,
  seriesTables,
  tableFiles,
  tableParts,
} from '#exports/tables/table-files.ts';
import { loadData } from '../_data.ts';
import { isBuiltHere, isOfFew } from '../_few.ts';

/** The tables, the places and their description, the events of each partner and the values of each figure, to take away. */
export async function getStaticPaths() {
  if (isOfFew()) return [];
  const published = await loadData();
  const files = [
    ...[tableFiles, tableParts, partnerTables, seriesTables].flatMap((of) => of(published)),
    ...linkedFilesOf(published),
  ];
  const built = files.filter(({ path }) => isBuiltHere(path));
  return built.map(({ path, text }) => ({
    params: { file: path.replace(/^data\//, '') },
    props: { text },
  }));
}

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
