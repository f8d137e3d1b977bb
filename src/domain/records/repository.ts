import type { Site } from './site.ts';
import type { Language } from './text.ts';

type Repository = NonNullable<Site['repository']>;

/** The form in `.github/ISSUE_TEMPLATE/` a reader reports an error with, and the id of its field for the page's address. */
export const REPORT_FORM = { template: '1-error.yml', page: 'page' } as const;

/** File that holds a record's words in `language`: the record's own in the main language, else the one beside it. */
export function wordsFile(file: string, language: Language, main: Language): string {
  return language === main ? file : file.replace(/\.md$/, `.${language}.md`);
}

/** Address that opens a content file in the repository's editor. */
export function editAddress(repository: Repository, file: string): string {
  return `${at(repository, 'edit')}/${file}`;
}

/** Address that starts a new content file of this name in the repository's editor. */
export function newFileAddress(repository: Repository, file: string): string {
  const end = file.lastIndexOf('/');
  const query = new URLSearchParams({ filename: file.slice(end + 1) });
  return `${at(repository, 'new')}/${file.slice(0, end)}?${query}`;
}

/** Address of the form that reports an error on a page, with what is known of the page filled in. */
export function reportAddress(
  repository: Repository,
  { title, address }: { readonly title: string; readonly address: string },
): string {
  const { template, page } = REPORT_FORM;
  const query = new URLSearchParams({ template, title, [page]: address });
  return `${repository.url}/issues/new?${query}`;
}

function at({ url, branch, contentPath }: Repository, verb: 'edit' | 'new'): string {
  return [url, verb, branch, contentPath].filter((part) => part !== '').join('/');
}
