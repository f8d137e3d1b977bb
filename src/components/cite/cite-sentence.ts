import { dateOf } from '#domain/dates/edtf-date.ts';
import { dataDayOf, type PageContext } from '../frame/site-context.ts';

/** What stands in the sentence: the title of what is cited, its address, and that of the release it is of. */
interface Cited {
  readonly title: string;
  readonly url: string;
  readonly release: string;
}

/** How a page is cited in words, with the state of the data: where that is a release, with where it stays. */
export function citeSentence(
  context: Pick<PageContext, 'voice' | 'catalogue' | 'now' | 'edition'>,
  { title, url, release }: Cited,
): string {
  const { voice, catalogue, edition } = context;
  const date = voice.date(dateOf(dataDayOf(context)));
  const said = { title, url, site: voice.text(catalogue.site.name), date };
  if (!edition) return voice.t('record.citeText', said);
  const { version, archive } = edition;
  return archive === null
    ? voice.t('cite.version', { ...said, version })
    : voice.t('cite.release', { ...said, version, release });
}
