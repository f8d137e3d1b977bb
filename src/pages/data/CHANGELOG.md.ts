import type { APIRoute } from 'astro';
import { changelog } from '#exports/feeds/changelog.ts';
import { loadCatalogue } from '../../queries/catalogue.ts';
import { loadHistory } from '../../queries/history.ts';
import { loadData } from '../_data.ts';
import { contextOf } from '../_paths.ts';

/** What was added, corrected and withdrawn, in the main language. */
export const GET: APIRoute = async () => {
  const { site } = await loadCatalogue();
  const { catalogue, voice } = await contextOf(site.languages[0]?.code ?? '');
  const { entries: history } = await loadHistory();
  const { head } = await loadData();
  return new Response(changelog({ catalogue, voice, history, version: head.version }));
};
