import type { APIContext } from 'astro';
import { ownPath } from '#i18n/own-path.ts';
import { manifestPath } from '#i18n/manifest-path.ts';
import { webManifest } from '../exports/site-files/web-manifest.ts';
import { contextOf, pathsOf } from './_paths.ts';

export function getStaticPaths() {
  return pathsOf('manifest', () => [{ path: manifestPath, subject: null }]);
}

/** What a device keeps of the site that was put among its programs. */
export async function GET({ props }: APIContext<{ lang: string }>): Promise<Response> {
  const { catalogue, voice } = await contextOf(props.lang);
  return new Response(
    `${JSON.stringify(webManifest(catalogue.site, voice, ownPath('')), null, 2)}\n`,
    {
      headers: { 'Content-Type': 'application/manifest+json' },
    },
  );
}
