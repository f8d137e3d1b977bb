import { ownPath } from '#i18n/own-path.ts';
import type { APIContext } from 'astro';
import { SECURITY_FILE, securityText } from '../exports/site-files/security-text.ts';
import { fullAddress } from '../components/frame/full-address.ts';
import { loadCatalogue } from '../queries/catalogue.ts';
import { contextOf } from './_paths.ts';

/** Whom to tell of a weakness; no file where the content names nobody. */
export async function getStaticPaths() {
  const { languages } = (await loadCatalogue()).site;
  const { catalogue, now } = await contextOf(languages[0]?.code ?? '');
  const { SITE } = import.meta.env;
  const path = ownPath(SECURITY_FILE);
  const address = SITE ? fullAddress(path, new URL(SITE)) : null;
  const text = securityText(catalogue.site, now, address);
  return text === null ? [] : [{ params: { security: SECURITY_FILE }, props: { text } }];
}

export function GET({ props }: APIContext<{ text: string }>): Response {
  return new Response(props.text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
