import type { AstroIntegration } from 'astro';

/**
 * Lets the live site answer for files that routes without an ending of their own make (`/data/events.csv`, feeds,
 * calendars): where every address must end in a slash, Astro asks one of them too, though none is in what it builds.
 */
export function filesInDev(): AstroIntegration {
  return {
    name: 'files-in-dev',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'dev') updateConfig({ trailingSlash: 'ignore' });
      },
    },
  };
}
