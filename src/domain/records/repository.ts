import { FORGES, type Forge, type Site } from './site.ts';
import type { Language } from './text.ts';

type Repository = NonNullable<Site['repository']>;

/** The forms of `.github/ISSUE_TEMPLATE/` by what a reader has to say. */
export const FORMS = {
  error: '1-error.yml',
  event: '2-event.yml',
  partner: '3-partner.yml',
  translation: '4-translation.yml',
} as const;

export type FormName = keyof typeof FORMS;

/** Where the forms stand in the repository, and the id of the field for a page's address in each. */
export const FORM_FOLDER = '.github/ISSUE_TEMPLATE';
export const PAGE_FIELD = 'page';

/** Hosts whose name does not say what they run. */
const KNOWN_HOSTS: Readonly<Record<string, Forge>> = { 'codeberg.org': 'gitea' };

/** What keeps a repository: as its site says, else as its host's name does; null where neither tells. */
export function forgeKeeping({ url, forge }: Repository): Forge | null {
  if (forge) return forge;
  if (!URL.canParse(url)) return null;
  const { hostname } = new URL(url);
  const named = FORGES.find((one) => hostname.split('.').includes(one));
  return KNOWN_HOSTS[hostname] ?? named ?? (hostname.includes('forgejo') ? 'gitea' : null);
}

/** How a forge writes its addresses; one that is not known is taken for GitHub, which most are like. */
interface Habits {
  readonly edit: string;
  readonly create: string;
  /** What its address calls the name of a new file. */
  readonly fileName: string;
  readonly issue: string;
  readonly title: string;
  /** What its address calls the page: its field in the form, or all of the text where there are no forms. */
  readonly page: string;
  readonly template: ((file: string) => readonly [string, string]) | null;
}

const GITHUB: Habits = {
  edit: 'edit',
  create: 'new',
  fileName: 'filename',
  issue: 'issues/new',
  title: 'title',
  page: PAGE_FIELD,
  template: (file) => ['template', file],
};

const HABITS: Readonly<Record<Forge, Habits>> = {
  github: GITHUB,
  gitea: {
    ...GITHUB,
    edit: '_edit',
    create: '_new',
    page: `field:${PAGE_FIELD}`,
    template: (file) => ['template', `${FORM_FOLDER}/${file}`],
  },
  gitlab: {
    edit: '-/edit',
    create: '-/new',
    fileName: 'file_name',
    issue: '-/issues/new',
    title: 'issue[title]',
    page: 'issue[description]',
    template: null,
  },
};

function habitsOf(repository: Repository): Habits {
  return HABITS[forgeKeeping(repository) ?? 'github'];
}

/** File that holds a record's words in `language`: the record's own in the main language, else the one beside it. */
export function wordsFile(file: string, language: Language, main: Language): string {
  return language === main ? file : file.replace(/\.md$/, `.${language}.md`);
}

/** Address that opens a content file in the repository's editor. */
export function editAddress(repository: Repository, file: string): string {
  return `${at(repository, habitsOf(repository).edit)}/${file}`;
}

/** Address that starts a new content file of this name in the repository's editor. */
export function newFileAddress(repository: Repository, file: string): string {
  const { create, fileName } = habitsOf(repository);
  const end = file.lastIndexOf('/');
  const query = new URLSearchParams({ [fileName]: file.slice(end + 1) });
  return `${at(repository, create)}/${file.slice(0, end)}?${query}`;
}

/** What a form is opened with: the page's address, and its name where the matter is that page. */
interface Prefilled {
  readonly address: string;
  readonly title?: string | undefined;
}

/** Address of a form, with what is known of the page filled in. */
export function formAddress(
  repository: Repository,
  form: FormName,
  { title, address }: Prefilled,
): string {
  const habits = habitsOf(repository);
  const query = new URLSearchParams([
    ...(habits.template ? [[...habits.template(FORMS[form])]] : []),
    ...(title === undefined ? [] : [[habits.title, title]]),
    [habits.page, address],
  ]);
  return `${repository.url}/${habits.issue}?${query}`;
}

/** What the address of a form calls the page's own. */
export function addressField(repository: Repository): string {
  return habitsOf(repository).page;
}

function at({ url, branch, contentPath }: Repository, verb: string): string {
  return [url, verb, branch, contentPath].filter((part) => part !== '').join('/');
}
