import type { APIRoute } from 'astro';
import { oembedFile } from '#i18n/data-paths.ts';
import { ownPath } from '#i18n/own-path.ts';
import { PREVIEW_SIZE, previewFile } from '#i18n/preview-paths.ts';
import { fullAddress } from '../../../components/frame/full-address.ts';
import { toldOf } from '../../../components/embed/embeddable.ts';
import { oembedOf } from '../../../exports/embedding/oembed.ts';
import { loadCatalogue } from '../../../queries/catalogue.ts';
import { contextOf } from '../../_paths.ts';

/** What programs that show other sites' pages are told; none where the site knows no address of its own. */
export async function getStaticPaths() {
  const { SITE } = import.meta.env;
  if (!SITE) return [];
  const { languages } = (await loadCatalogue()).site;
  const files = languages.map(({ code }) => filesIn(code, new URL(SITE)));
  return (await Promise.all(files)).flat();
}

async function filesIn(lang: string, site: URL) {
  const context = await contextOf(lang);
  const { voice, catalogue } = context;
  const name = voice.text(catalogue.site.name);
  const provider = { name, url: fullAddress(voice.routes.page('home'), site) };
  return toldOf(context).map(({ key, title, path, height, preview }) => ({
    params: { file: oembedFile(lang, key).replace(/^api\/oembed\/|\.json$/g, '') },
    props: {
      content: oembedOf({
        address: fullAddress(path, site),
        title: `${title} – ${name}`,
        height,
        provider,
        thumbnail: {
          url: fullAddress(ownPath(previewFile(preview, lang)), site),
          ...PREVIEW_SIZE,
        },
      }),
    },
  }));
}

export const GET: APIRoute<{ content: object }> = ({ props }) => Response.json(props.content);
