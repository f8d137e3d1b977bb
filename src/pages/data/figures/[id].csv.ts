import type { APIRoute } from 'astro';
import { figureTable } from '#exports/figure-file.ts';
import { csvOf } from '#exports/formats/csv.ts';
import { loadCatalogue } from '../../../queries/catalogue.ts';

/** Every figure's values as a table. */
export async function getStaticPaths() {
  const catalogue = await loadCatalogue();
  return catalogue.figures.map((figure) => ({
    params: { id: figure.id },
    props: { text: csvOf(figureTable(figure, catalogue)) },
  }));
}

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
