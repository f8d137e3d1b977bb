import type { APIRoute } from 'astro';
import { linkedFilesOf } from '#exports/linked/linked-files.ts';
import { partnerTables, tableFiles, tableParts } from '#exports/tables/table-files.ts';
import { loadData } from '../_data.ts';

/** The tables, the places and their description, and the events of each partner, to take away. */
export async function getStaticPaths() {
  const published = await loadData();
  const files = [
    ...[tableFiles, tableParts, partnerTables].flatMap((of) => of(published)),
    ...linkedFilesOf(published),
  ];
  return files.map(({ path, text }) => ({
    params: { file: path.replace(/^data\//, '') },
    props: { text },
  }));
}

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
