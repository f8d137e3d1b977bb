import type { Catalogue } from '#domain/catalogue/catalogue.ts';
import { recordName } from '#domain/catalogue/record-name.ts';
import type { RecordRef } from '#domain/records/kinds.ts';
import type { LocalText } from '#domain/records/text.ts';
import type { Citation, CitedAs } from '#exports/citations/citation.ts';
import type { PageName, Routes } from '#i18n/routes.ts';
import { voiceOf, type Voice } from '#i18n/voice.ts';
import { dataDayOf, type PageContext } from '../frame/site-context.ts';

/** What a page is about, to be cited in any language of the site. */
export interface Cited {
  /** Stays with the thing: `event/busan-1995`. */
  readonly key: string;
  readonly as: CitedAs;
  readonly title: LocalText;
  path(routes: Routes): string;
}

/** A record as what is cited; of a figure its values are, of the others their page. */
export function citedRecord(catalogue: Pick<Catalogue, 'find'>, ref: RecordRef): Cited {
  const { kind, id } = ref;
  // Where it is linked a strategy has its short name; who cites it names what its page is headed with.
  const title = kind === 'strategy' ? catalogue.find(kind, id)?.title : recordName(catalogue, ref);
  return {
    key: `${kind}/${id}`,
    as: kind === 'figure' ? 'dataset' : 'page',
    title: title ?? { und: id },
    path: (routes) => routes.record(kind, id),
  };
}

/** All the data, by the name of the site: what an analysis of it names. */
export function citedDataset({ site, taxonomy }: Pick<Catalogue, 'site' | 'taxonomy'>): Cited {
  const titleIn = (voice: Voice) => voice.t('data.dataset', { name: voice.text(site.name) });
  const cited = citedPage({ site, taxonomy }, 'data', titleIn, (routes) => routes.page('data'));
  return { ...cited, as: 'dataset' };
}

/** A page that the site has once, such as a list of records, by the title of its head. */
export function citedOnce(
  catalogue: Pick<Catalogue, 'site' | 'taxonomy'>,
  name: PageName,
  titleIn: (voice: Voice) => string,
): Cited {
  return citedPage(catalogue, `page/${name}`, titleIn, (routes) => routes.page(name));
}

/** A page about no record; `titleIn` is what it is called in the words of a language. */
export function citedPage(
  { site, taxonomy }: Pick<Catalogue, 'site' | 'taxonomy'>,
  key: string,
  titleIn: (voice: Voice) => string,
  path: (routes: Routes) => string,
): Cited {
  const titles = site.languages.map(({ code }) => {
    return [code, titleIn(voiceOf(site, taxonomy, code))] as const;
  });
  return { key, as: 'page', title: Object.fromEntries(titles), path };
}

/** The citation in the language of `voice`; `address` makes an address of a path, with the state of the data that the page is made of. */
export function citationIn(
  cited: Cited,
  voice: Voice,
  context: Pick<PageContext, 'now' | 'edition'> & { readonly catalogue: Pick<Catalogue, 'site'> },
  address: (path: string) => string,
): Citation {
  const { edition } = context;
  const { site } = context.catalogue;
  return {
    key: cited.key,
    as: cited.as,
    title: voice.text(cited.title),
    language: voice.lang,
    site: voice.text(site.name),
    publisher: voice.text(site.publisher),
    day: dataDayOf(context),
    url: address(cited.path(voice.routes)),
    ...(edition && { version: edition.version }),
    ...(edition?.archive && { release: address(edition.archive) }),
  };
}
