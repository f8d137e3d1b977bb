import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { FORM_FOLDER, FORMS, PAGE_FIELD } from '#domain/records/repository.ts';

interface Field {
  readonly type: string;
  readonly id?: string;
  readonly attributes: { readonly label?: string; readonly options?: readonly unknown[] };
}

interface Form {
  readonly name: string;
  readonly description: string;
  readonly body: readonly Field[];
}

const read = (file: string) => parse(readFileSync(file, 'utf8')) as unknown;
const { repository } = read('content/site.yaml') as { repository: { url: string; branch: string } };

describe('the forms of the issues', () => {
  const forms = globSync('.github/ISSUE_TEMPLATE/[0-9]*.yml').map((file) => ({
    file,
    form: read(file) as Form,
  }));

  it('are there for an error, an event, a partner and a translation', () => {
    const subjects = forms.map(({ file }) => /\d-(\w+)\.yml$/.exec(file)?.[1]).sort();
    expect(subjects).toEqual(['error', 'event', 'partner', 'translation']);
  });

  it('have fields that an address can fill in: each with its own id', () => {
    for (const { file, form } of forms) {
      const ids = form.body.filter(({ type }) => type !== 'markdown').map(({ id }) => id);
      expect(ids, file).not.toContain(undefined);
      expect(new Set(ids).size, file).toBe(ids.length);
    }
  });

  it('are those that pages open, each with a field for the page they are opened from', () => {
    expect(forms.map(({ file }) => basename(file)).sort()).toEqual(Object.values(FORMS).sort());
    for (const { file, form } of forms) {
      expect(dirname(file)).toBe(FORM_FOLDER);
      expect(
        form.body.map(({ id }) => id),
        file,
      ).toContain(PAGE_FIELD);
    }
  });

  it('speak to readers of either language', () => {
    for (const { file, form } of forms) {
      const labels = form.body.flatMap(({ attributes }) => attributes.label ?? []);
      for (const words of [form.name, form.description, ...labels]) {
        expect(words, file).toContain(' / ');
      }
    }
  });

  it('lead to files of the repository that the site names', () => {
    const { contact_links: links } = read('.github/ISSUE_TEMPLATE/config.yml') as {
      contact_links: { url: string }[];
    };
    const home = `${repository.url}/blob/${repository.branch}/`;
    for (const { url } of links) {
      expect(url.startsWith(home), url).toBe(true);
      expect(existsSync(url.slice(home.length)), url).toBe(true);
    }
  });
});

describe('the owners of the files', () => {
  const lines = readFileSync('.github/CODEOWNERS', 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split(/\s+/));
  const ownersOf = (path: string) => lines.find(([pattern]) => pattern === path)?.slice(1) ?? [];

  it('own something that is there', () => {
    const lost = lines.filter(([path = '']) => path !== '*' && !existsSync(`.${path}`));
    expect(lost).toEqual([]);
    for (const [path, ...owners] of lines) expect(owners.length, path).toBeGreaterThan(0);
  });

  it('are named for each folder that editors write in', () => {
    const folders = globSync('content/*/').map((folder) => `/${folder.replace(/\/?$/, '/')}`);
    expect(folders).toContain('/content/events/');
    for (const folder of folders) expect(ownersOf(folder), folder).not.toEqual([]);
  });

  it('are two where a change runs code or draws borders', () => {
    for (const path of ['/content/pages/', '/content/map.yaml']) {
      expect(ownersOf(path), path).toHaveLength(2);
    }
  });

  it('are of the organisation that the site names', () => {
    const [, organisation = ''] = new URL(repository.url).pathname.split('/');
    const strange = lines.flatMap(([, ...owners]) =>
      owners.filter((owner) => !owner.startsWith(`@${organisation}/`)),
    );
    expect(strange).toEqual([]);
  });
});

describe('the templates of the pull requests', () => {
  it('are apart for content and for code, and the first names the second', () => {
    const content = readFileSync('.github/pull_request_template.md', 'utf8');
    const [named = ''] = /template=([\w.-]+)/.exec(content)?.slice(1) ?? [];
    expect(existsSync(`.github/PULL_REQUEST_TEMPLATE/${named}`)).toBe(true);
    expect(content).not.toContain('npm test');
  });
});
