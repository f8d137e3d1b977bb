import type { Site } from '#domain/records/site.ts';
import type { Voice } from '#i18n/voice.ts';

/** The colours of the page's paper by day; those by night are in the pages themselves. */
export const PAPER = '#fcfbf7';

/** The site's mark in the sizes that systems ask for; each file is in `public`. */
export const ICONS = [
  { file: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
  { file: 'icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
  { file: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
  { file: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
] as const;

/**
 * The site as a device keeps it among its programs, in the language of `voice`:
 * https://www.w3.org/TR/appmanifest/. `base` is the site's base path, with a slash at both ends.
 */
export function webManifest(site: Site, voice: Voice, base: string) {
  const home = voice.routes.page('home');
  return {
    id: home,
    name: voice.text(site.name),
    short_name: voice.text(site.nameAccent),
    description: voice.text(site.description),
    lang: voice.lang,
    dir: 'ltr',
    start_url: home,
    // The pages of all languages are of one site, and readers go from one to the other.
    scope: base,
    display: 'minimal-ui',
    theme_color: PAPER,
    background_color: PAPER,
    icons: ICONS.map(({ file, ...rest }) => ({ src: base + file, ...rest })),
  };
}
