import { describe, expect, it } from 'vitest';
import { addressField, editAddress, formAddress, newFileAddress, wordsFile } from './repository.ts';

const repository = { url: 'https://forge.example/a/b', branch: 'main', contentPath: 'content' };

describe('wordsFile', () => {
  it("is the record's own file in the main language", () => {
    expect(wordsFile('events/2023/tea.md', 'vi', 'vi')).toBe('events/2023/tea.md');
  });

  it('is the file beside it in another language', () => {
    expect(wordsFile('events/2023/tea.md', 'en', 'vi')).toBe('events/2023/tea.en.md');
    expect(wordsFile('events/2023/tea.md', 'pt-BR', 'vi')).toBe('events/2023/tea.pt-BR.md');
  });
});

describe('addresses in the repository', () => {
  it('edit a file on the branch that is published', () => {
    expect(editAddress(repository, 'sources/a.yaml')).toBe(
      'https://forge.example/a/b/edit/main/content/sources/a.yaml',
    );
  });

  it('work where the content is the repository itself', () => {
    expect(editAddress({ ...repository, contentPath: '' }, 'sources/a.yaml')).toBe(
      'https://forge.example/a/b/edit/main/sources/a.yaml',
    );
  });

  it('start a translation under its name in its folder', () => {
    expect(newFileAddress(repository, 'events/2023/tea.en.md')).toBe(
      'https://forge.example/a/b/new/main/content/events/2023?filename=tea.en.md',
    );
  });

  it('start a file whose name holds signs of an address', () => {
    const { searchParams } = new URL(newFileAddress(repository, 'pages/en/a&b=c.mdx'));
    expect(Object.fromEntries(searchParams)).toEqual({ filename: 'a&b=c.mdx' });
  });

  it('open a form with the page filled in, and its name where the matter is the page', () => {
    const address = formAddress(repository, 'error', { title: 'Tea & talk', address: '/x/?a=1' });
    expect(address).toMatch(/^https:\/\/forge\.example\/a\/b\/issues\/new\?/);
    expect(queryOf(address)).toEqual({
      template: '1-error.yml',
      title: 'Tea & talk',
      page: '/x/?a=1',
    });
    expect(queryOf(formAddress(repository, 'event', { address: '/x/' }))).toEqual({
      template: '2-event.yml',
      page: '/x/',
    });
  });
});

describe('addresses in a repository at', () => {
  const kept = (url: string) => ({ ...repository, url });
  const all = (url: string) => [
    editAddress(kept(url), 'a/b.md'),
    newFileAddress(kept(url), 'a/b.en.md'),
    formAddress(kept(url), 'translation', { title: 'T', address: '/x/' }).split('?')[0],
  ];

  it('GitHub', () => {
    const home = 'https://github.com/a/b';
    expect(all(home)).toEqual([
      `${home}/edit/main/content/a/b.md`,
      `${home}/new/main/content/a?filename=b.en.md`,
      `${home}/issues/new`,
    ]);
    expect(addressField(kept(home))).toBe('page');
  });

  it('GitLab, which has no forms: the page stands in the text', () => {
    const home = 'https://gitlab.com/a/b';
    expect(all(home)).toEqual([
      `${home}/-/edit/main/content/a/b.md`,
      `${home}/-/new/main/content/a?file_name=b.en.md`,
      `${home}/-/issues/new`,
    ]);
    const form = formAddress(kept(home), 'error', { title: 'T', address: '/x/' });
    expect(queryOf(form)).toEqual({ 'issue[title]': 'T', 'issue[description]': '/x/' });
    expect(addressField(kept(home))).toBe('issue[description]');
  });

  it('Gitea, which names a form by its path and a field by its kind', () => {
    const home = 'https://codeberg.org/a/b';
    expect(all(home)).toEqual([
      `${home}/_edit/main/content/a/b.md`,
      `${home}/_new/main/content/a?filename=b.en.md`,
      `${home}/issues/new`,
    ]);
    const form = formAddress(kept(home), 'partner', { address: '/x/' });
    expect(queryOf(form)).toEqual({
      template: '.github/ISSUE_TEMPLATE/3-partner.yml',
      'field:page': '/x/',
    });
  });

  it('a host whose name does not tell, as its site says', () => {
    const named = { ...repository, forge: 'gitlab' } as const;
    expect(editAddress(named, 'a.md')).toContain('/-/edit/');
    expect(editAddress(repository, 'a.md')).toContain('/b/edit/');
  });
});

function queryOf(address: string): Record<string, string> {
  return Object.fromEntries(new URL(address).searchParams);
}
