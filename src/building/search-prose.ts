import { hasCommitments } from '#domain/catalogue/commitments.ts';
import { hasDocuments } from '#domain/catalogue/documents.ts';
import { stepTitles, storyOf } from '#domain/records/story.ts';
import { termIn } from '#domain/records/glossary.ts';
import { ISSUE_KINDS, type IssueKind } from '#domain/rules/kinds.ts';
import { issueWords } from '#i18n/issues.ts';
import type { Voice } from '#i18n/voice.ts';
import type { SearchDocument } from '#search/documents.ts';
import { documentAt, readable } from './search-document.ts';
import type { ReadContent } from './read-content.ts';

/** The prose pages written in a language. */
export function pageDocuments({ pages, bodies }: ReadContent, voice: Voice): SearchDocument[] {
  return pages
    .filter(({ id }) => id.startsWith(`${voice.lang}/`))
    .map(({ id, data }) => {
      const name = id.slice(voice.lang.length + 1);
      return documentAt(voice.routes.prose(name), voice, {
        kind: 'page',
        id: name,
        title: data.title,
        summary: data.description,
        body: wordsOfPage(bodies.get(`pages/${id}`) ?? ''),
      });
    });
}

/** A page's words and, where it tells a story, what its steps are called. */
function wordsOfPage(body: string): string {
  return [...stepTitles(body), readable(body)].join(' ');
}

/** The page that lists the stories; none where none is told in the main language. */
export function storiesDocuments({ pages }: ReadContent, voice: Voice): SearchDocument[] {
  const isStory = (id: string) => storyOf(id.slice(voice.main.length + 1)) !== null;
  if (!pages.some(({ id }) => id.startsWith(`${voice.main}/`) && isStory(id))) return [];
  return [
    documentAt(voice.routes.page('stories'), voice, {
      kind: 'page',
      id: 'stories',
      title: voice.t('story.list'),
      summary: voice.t('story.listIntro'),
    }),
  ];
}

/** The page of the glossary, found by its terms; none where nothing is explained. */
export function glossaryDocuments({ glossary }: ReadContent, voice: Voice): SearchDocument[] {
  if (glossary.length === 0) return [];
  const entries = glossary.map((entry) => {
    const { also, definition } = entry;
    const forms = [termIn(entry, voice.lang, voice.main), ...(also[voice.lang] ?? [])];
    return `${forms.join(', ')}: ${voice.text(definition)}`;
  });
  return [
    documentAt(voice.routes.page('glossary'), voice, {
      kind: 'page',
      id: 'glossary',
      title: voice.t('glossary.title'),
      summary: voice.t('glossary.intro'),
      body: entries.join(' '),
      importance: 1,
    }),
  ];
}

/** The guide's pages about kinds of content problems, found by their name and by what they say. */
export function issueDocuments(voice: Voice): SearchDocument[] {
  const about = documentAt(voice.routes.page('guideErrors'), voice, {
    kind: 'page',
    id: 'errors',
    title: voice.t('guide.errors'),
    importance: 0,
    summary: voice.t('guide.errorsIntro'),
  });
  const kinds = Object.keys(ISSUE_KINDS) as IssueKind[];
  const pages = kinds.map((kind) => ({
    ...about,
    id: kind,
    title: kind,
    url: voice.routes.page('guideErrors', kind),
    summary: issueWords(kind, 'explain', voice.lang),
  }));
  return [about, ...pages];
}

/** The pages of what was signed and promised, found by their name and what they say of themselves. */
export function signedDocuments({ records }: ReadContent, voice: Voice): SearchDocument[] {
  const { t, routes } = voice;
  const page = (name: 'agreements' | 'commitments', title: string, summary: string) =>
    documentAt(routes.page(name), voice, { kind: 'page', id: name, title, summary, importance: 2 });
  return [
    ...(hasDocuments(records)
      ? [page('agreements', t('documents.title'), t('documents.description'))]
      : []),
    ...(hasCommitments(records)
      ? [
          page(
            'commitments',
            t('documents.commitmentsTitle'),
            t('documents.commitmentsDescription'),
          ),
        ]
      : []),
  ];
}
