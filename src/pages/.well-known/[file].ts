import type { APIContext } from 'astro';
import { SECURITY_FILE, securityText } from '../../exports/site-files/security-text.ts';
import { fullAddress } from '../../components/frame/full-address.ts';
import { loadCatalogue } from '../../queries/catalogue.ts';
import { contextOf } from '../_paths.ts';

/** Whom to tell of a weakness; no file where the content names nobody. */
export async function getStaticPaths({ site }: { site?: URL }) {
  const { languages } = (await loadCatalogue()).site;
  const { catalogue, now } = await contextOf(languages[0]?.code ?? '');
  const path = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${SECURITY_FILE}`;
  const text = securityText(catalogue.site, now, site ? fullAddress(path, site) : null);
  if (text === null) return [];
  return [{ params: { file: SECURITY_FILE.split('/').at(-1) }, props: { text } }];
}

export function GET({ props }: APIContext<{ text: string }>): Response {
  return new Response(props.text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
