import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  editAddress,
  newFileAddress,
  REPORT_FORM,
  reportAddress,
  wordsFile,
} from './repository.ts';

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

  it('report an error with the title and the page filled in', () => {
    const address = reportAddress(repository, { title: 'Tea & talk', address: '/x/?a=1' });
    const { searchParams } = new URL(address);
    expect(Object.fromEntries(searchParams)).toEqual({
      template: '1-error.yml',
      title: 'Tea & talk',
      page: '/x/?a=1',
    });
  });

  it('name a form that the repository has, with a field for the page', () => {
    const form = parse(readFileSync(`.github/ISSUE_TEMPLATE/${REPORT_FORM.template}`, 'utf8')) as {
      body: { id?: string }[];
    };
    expect(form.body.map(({ id }) => id)).toContain(REPORT_FORM.page);
  });
});
