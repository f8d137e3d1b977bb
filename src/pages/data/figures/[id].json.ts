import type { APIRoute } from 'astro';
import { figureFile } from '#exports/figure-file.ts';
import { loadData } from '../../_data.ts';
import { loadCatalogue } from '../../../queries/catalogue.ts';

/** Every figure with its values, breaks and sources. */
export async function getStaticPaths() {
  const catalogue = await loadCatalogue();
  const { head } = await loadData();
  return catalogue.figures.map((figure) => ({
    params: { id: figure.id },
    props: { text: `${JSON.stringify(figureFile(figure, catalogue, head), null, 2)}\n` },
  }));
}

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
