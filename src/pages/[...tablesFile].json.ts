import type { APIRoute } from 'astro';
import { describedTables } from '#exports/tables/table-files.ts';
import { guideFile } from '../components/data/table-guide.ts';
import { loadData } from './_data.ts';
import { contextOf, pathsOf } from './_paths.ts';

export function getStaticPaths() {
  return pathsOf('tablesFile', () => [
    { path: (routes) => routes.page('data', 'tables'), subject: null },
  ]);
}

/** What the tables are, in one language's words, for the explorer of the page about the data. */
export const GET: APIRoute<{ lang: string }> = async ({ props }) => {
  const published = await loadData();
  const { version } = published.head;
  const base = import.meta.env.BASE_URL;
  const context = await contextOf(props.lang);
  const guide = guideFile(describedTables(published), { version, base }, context);
  return new Response(JSON.stringify(guide));
};
