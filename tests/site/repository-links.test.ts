import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '#building/read-content.ts';
import { contentFolder } from '../../src/content-folder.ts';
import {
  addressField,
  editAddress,
  newFileAddress,
  type FormName,
} from '#domain/records/repository.ts';
import { routesOf } from '#i18n/routes.ts';
import { ADDRESS, allPages, type BuiltPage } from './built-site.ts';
import { attribute } from './elements.ts';

const { site } = (await readContent(contentFolder())).records;
const repository = site.repository ?? {
  url: 'https://none.invalid',
  branch: 'none',
  contentPath: '',
};
const [MAIN = ''] = ADDRESS.languages;
const routes = routesOf(MAIN, MAIN, ADDRESS.base);
const inContent = (path: string) =>
  join(contentFolder(), path.replace(`${repository.contentPath}/`, ''));

/** What the pages link to below one address of the repository: the rest of the address, with its query. */
function linked(verb: 'edit' | 'new'): URL[] {
  const sample = verb === 'edit' ? editAddress(repository, '') : newFileAddress(repository, '/');
  const start = sample.slice(
    0,
    sample.indexOf(`/${repository.branch}/`) + repository.branch.length + 2,
  );
  const found = allPages().flatMap((page) =>
    page.elements.flatMap((element) => attribute(element, 'href') ?? []),
  );
  return [...new Set(found)]
    .filter((address) => address.startsWith(start))
    .map((address) => new URL(address.slice(start.length), 'https://repository.invalid'));
}

const pathOf = ({ pathname }: URL) => decodeURIComponent(pathname.slice(1));

describe('links into the repository', () => {
  it('edit files that exist', () => {
    const missing = linked('edit').filter((address) => !existsSync(inContent(pathOf(address))));
    expect(missing.map(pathOf)).toEqual([]);
  });

  it('start translations that do not exist yet, beside the file they translate', () => {
    const wrong = linked('new').filter((address) => {
      const name = [...address.searchParams.values()][0] ?? '';
      const folder = inContent(pathOf(address));
      const original = name.replace(/\.[A-Za-z-]+\.md$/, '.md');
      return existsSync(join(folder, name)) || !existsSync(join(folder, original));
    });
    expect(wrong.map(String)).toEqual([]);
  });

  it('open the form for what is missing where it is missed, with the page named', () => {
    const opened = (page: BuiltPage) =>
      page.elements.flatMap((element) => attribute(element, 'data-issue-form') ?? []);
    const expected = (page: BuiltPage): FormName[] => [
      ...(page.path === routes.page('events') ? (['event'] as const) : []),
      ...(page.path === routes.page('partners') ? (['partner'] as const) : []),
      ...(page.html.includes('class="untranslated"') ? (['translation'] as const) : []),
    ];
    const pages = site.repository ? allPages() : [];
    const wrong = pages.filter((page) =>
      expected(page).some((form) => !opened(page).includes(form)),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
    const forms = pages.flatMap((page) =>
      page.elements
        .filter((element) => attribute(element, 'data-issue-form') !== undefined)
        .map((element) => [attribute(element, 'href') ?? '', page.path] as const),
    );
    const field = addressField(repository);
    const unnamed = forms.filter(
      ([href, path]) => !new URL(href).searchParams.get(field)?.endsWith(path),
    );
    expect(unnamed).toEqual([]);
  });
});
