import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '#building/read-content.ts';
import { contentFolder } from '../../src/content-folder.ts';
import { allPages } from './built-site.ts';
import { attribute } from './elements.ts';

const { site } = (await readContent(contentFolder())).records;
const repository = site.repository ?? { url: 'https://none.invalid', branch: '', contentPath: '' };
const inContent = (path: string) =>
  join(contentFolder(), path.replace(`${repository.contentPath}/`, ''));

/** What the pages link to below one address of the repository: the rest of the address, with its query. */
function linked(verb: 'edit' | 'new'): URL[] {
  const start = `${repository.url}/${verb}/${repository.branch}/`;
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
      const name = address.searchParams.get('filename') ?? '';
      const folder = inContent(pathOf(address));
      const original = name.replace(/\.[A-Za-z-]+\.md$/, '.md');
      return existsSync(join(folder, name)) || !existsSync(join(folder, original));
    });
    expect(wrong.map(String)).toEqual([]);
  });
});
