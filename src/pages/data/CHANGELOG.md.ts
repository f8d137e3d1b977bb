import type { APIRoute } from 'astro';
import { loadChangelog } from '../_data.ts';

/** What was added, corrected and withdrawn, in the main language. */
export const GET: APIRoute = async () => new Response(await loadChangelog());
