import type { Routes } from './routes.ts';

/** The address of what a device keeps of the site, in the language of the addresses. */
export function manifestPath(routes: Routes): string {
  return `${routes.page('home')}manifest.webmanifest`;
}
