import { contextOf } from '../../_paths.ts';
import { eventFile, MOST_LISTED } from '../../../components/timeline/event-file.ts';
import { timelineItems, timelineSetting } from '../../../components/timeline/items.ts';
import { loadCatalogue } from '../../../queries/catalogue.ts';

/** The events of each language as one file, on sites whose pages cannot list them all. */
export async function getStaticPaths() {
  const catalogue = await loadCatalogue();
  if (catalogue.events.length <= MOST_LISTED) return [];
  const files = catalogue.site.languages.map(async ({ code }) => {
    const context = await contextOf(code);
    const items = () => timelineItems(catalogue.events, timelineSetting(context));
    const { name, text } = await eventFile(context.catalogue, code, items);
    return { params: { file: name }, props: { text } };
  });
  return Promise.all(files);
}

export function GET({ props }: { props: { text: string } }): Response {
  return new Response(props.text, { headers: { 'Content-Type': 'application/json' } });
}
