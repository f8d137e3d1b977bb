import type { AstroIntegration } from 'astro';
import { removalWorker, WORKER } from '../offline-step.ts';

/**
 * The live site keeps nothing for reading offline. A built one that was served at the same address before it did, and its
 * worker would show editors what they have changed since: it is taken away.
 */
export function noWorkerInDev(): AstroIntegration {
  return {
    name: 'no-worker-in-dev',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const { base } = server.config;
        server.middlewares.use((request, response, next) => {
          if (request.url?.split('?')[0] !== base + WORKER) {
            next();
            return;
          }
          removalWorker(base).then((code) => {
            response.setHeader('Content-Type', 'text/javascript').end(code);
          }, next);
        });
      },
    },
  };
}
