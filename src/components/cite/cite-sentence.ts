import { dateOf } from '#domain/dates/edtf-date.ts';
import { inOneLine } from '#exports/citations/citation.ts';
import { dataDayOf, type PageContext } from '../frame/site-context.ts';

/** What stands in the sentence: the title of what is cited, its address, and that of the release it is of. */
interface Cited {
  readonly title: string;
  readonly url: string;
  readonly release: string;
}

/** How a page is cited in words and in one line, with the state of the data: where that is a release, with where it stays. */
export function citeSentence(
  context: Pick<PageContext, 'voice' | 'catalogue' | 'now' | 'edition'>,
  { title, url, release }: Cited,
): string {
  const { voice, catalogue, edition } = context;
  const date = voice.date(dateOf(dataDayOf(context)));
  const site = inOneLine(voice.text(catalogue.site.name));
  const said = { title: inOneLine(title), url, site, date };
  if (!edition) return voice.t('record.citeText', said);
  const { version, archive } = edition;
  return archive === null
    ? voice.t('cite.version', { ...said, version })
    : voice.t('cite.release', { ...said, version, release });
}
