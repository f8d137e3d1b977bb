import { isBuiltHere } from '../../_few.ts';
import { contextOf } from '../../_paths.ts';
import { cardFiles } from '../../../components/timeline/data/card-files.ts';
import { detailFile } from '../../../components/timeline/data/detail-file.ts';
import { eventFile, MOST_LISTED } from '../../../components/timeline/data/event-file.ts';
import { timelineItems, timelineSetting } from '../../../components/timeline/data/items.ts';
import { slideFile } from '../../../components/timeline/presentation/slide-file.ts';
import { loadCatalogue } from '../../../queries/catalogue.ts';
import { mapLabels } from '../../../queries/map.ts';
import { hasStories } from '../../../queries/pages.ts';

/**
 * For each language what downloads, slides and cards have beyond the timeline and the events as one file, where pages
 * cannot list them all or stories go through them.
 */
export async function getStaticPaths() {
  // Together: they are worked out from each other.
  if (!isBuiltHere('assets/timeline')) return [];
  const catalogue = await loadCatalogue();
  const [main] = catalogue.site.languages;
  const told = main !== undefined && (await hasStories(main.code));
  const isWanted = told || catalogue.events.length > MOST_LISTED;
  const files = catalogue.site.languages.flatMap(({ code }) => [
    detailsIn(code),
    slidesIn(code),
    cardsIn(code),
    ...(isWanted ? [eventsIn(code)] : []),
  ]);
  return (await Promise.all(files)).flat().map(({ name, text }) => ({
    params: { file: name },
    props: { text },
  }));
}

async function detailsIn(code: string) {
  const { catalogue, voice } = await contextOf(code);
  return detailFile(catalogue, voice);
}

async function slidesIn(code: string) {
  return slideFile(await contextOf(code), await mapLabels());
}

async function cardsIn(code: string) {
  const { catalogue, voice } = await contextOf(code);
  return (await cardFiles(catalogue, voice)).files;
}

async function eventsIn(code: string) {
  const context = await contextOf(code);
  const items = () => timelineItems(context.catalogue.events, timelineSetting(context));
  return eventFile(context.catalogue, code, items);
}

export function GET({ params, props }: { params: { file: string }; props: { text: string } }) {
  const type = params.file.endsWith('.txt') ? 'text/plain; charset=utf-8' : 'application/json';
  return new Response(props.text, { headers: { 'Content-Type': type } });
}
