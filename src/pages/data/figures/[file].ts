import type { APIRoute } from 'astro';
import { figureFile, figureTable } from '#exports/figure-file.ts';
import { csvOf } from '#exports/formats/csv.ts';
import { loadCatalogue } from '../../../queries/catalogue.ts';

/** Every figure as a table and as JSON. */
export async function getStaticPaths() {
  const catalogue = await loadCatalogue();
  return catalogue.figures.flatMap((figure) => [
    {
      params: { file: `${figure.id}.csv` },
      props: { text: csvOf(figureTable(figure, catalogue)) },
    },
    {
      params: { file: `${figure.id}.json` },
      props: { text: `${JSON.stringify(figureFile(figure, catalogue), null, 2)}\n` },
    },
  ]);
}

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
