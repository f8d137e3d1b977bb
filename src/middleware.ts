import { defineMiddleware } from 'astro:middleware';
import { tracePage } from './reads/traced-pages.ts';
import { toldTraces } from './told-traces.ts';

const isTraced = toldTraces() !== null;

/** Notes for a build what each page is made of, so that the next one need not make it again. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  if (!isTraced) return next();
  return tracePage(decodeURI(url.pathname), async () => {
    const response = await next();
    // Read to its end: a page is rendered while it is read.
    return new Response(await response.arrayBuffer(), response);
  });
});
