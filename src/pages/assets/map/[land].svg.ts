import { documentedPartners } from '#domain/catalogue/partners.ts';
import { networkFrames } from '../../../components/map/network-frames.ts';
import { loadCatalogue } from '../../../queries/catalogue.ts';
import { mapLabels } from '../../../queries/map.ts';

/** The coasts of the network's maps. */
export async function getStaticPaths() {
  const catalogue = await loadCatalogue();
  if (documentedPartners(catalogue).length === 0) return [];
  const { world, inset } = await networkFrames(catalogue, await mapLabels());
  return [world, ...(inset ? [inset] : [])].map(({ land }) => ({
    // The ending is the route's: without it the server for editing asks for a slash behind the name.
    params: { land: land.name.replace(/\.svg$/, '') },
    props: { text: land.text },
  }));
}

export function GET({ props }: { props: { text: string } }): Response {
  return new Response(props.text, { headers: { 'Content-Type': 'image/svg+xml' } });
}
