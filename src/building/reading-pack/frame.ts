import type { Site } from '#domain/records/site.ts';
import type { Taxonomy } from '#domain/records/taxonomy.ts';
import { voiceOf } from '#i18n/voice.ts';
import { quoted } from '#exports/formats/quoted.ts';
import type { Framed, PackedSite } from './packed-page.ts';

/** What the frame says of the whole pack. */
export interface PackFacts {
  readonly site: Site;
  readonly taxonomy: Taxonomy;
  readonly base: string;
  /** Public origin of the site; null where it has none. */
  readonly origin: string | null;
  /** Version of the data, and its day in each language's words. */
  readonly version: string;
  readonly day: (lang: string) => string;
}

/** What stands around each page of the pack: ways to the first page, the search and other languages; what it is a copy of. */
export function frameOf(facts: PackFacts): PackedSite['frame'] {
  const { site, taxonomy, base, origin, version, day } = facts;
  return ({ lang, others, way }: Framed) => {
    const voice = voiceOf(site, taxonomy, lang, base);
    const { t, routes } = voice;
    const link = (address: string | null, words: string, more = '') =>
      address === null ? '' : `<a href="${quoted(address)}"${more}>${quoted(words)}</a>`;
    const home = link(way(routes.page('home')), voice.text(site.name), ' class="pack-name"');
    const search = link(way(routes.page('search')), t('nav.search'));
    const languages = others.map(([code, address]) => {
      const { name = code, short = code } = site.languages.find((one) => one.code === code) ?? {};
      const label = `${short}, ${name}`;
      const more = ` lang="${quoted(code)}" hreflang="${quoted(code)}" aria-label="${quoted(label)}"`;
      return link(address, short, more);
    });
    const copy = t('pack.copy', { date: day(lang), version });
    const licence = link(
      site.contentLicence.url,
      t('site.licence', { licence: site.contentLicence.name }),
    );
    const online = origin === null ? '' : link(origin + base, t('pack.online'));
    return {
      above:
        `<a class="pack-skip" href="#page--main">${t('site.skip')}</a>` +
        `<nav class="page pack-bar" aria-label="${quoted(t('site.nav'))}">${home}${search}${languages.join('')}</nav>`,
      below:
        `<footer class="page pack-foot"><p>${quoted(copy)} ${online}</p>` +
        `<p>${quoted(voice.text(site.disclaimer))} ${licence}</p></footer>`,
    };
  };
}
