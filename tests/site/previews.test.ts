import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MOST_BYTES } from '#building/previews/render-picture.ts';
import { KINDS, type RecordKind } from '#domain/records/kinds.ts';
import { previewFile } from '#i18n/preview-paths.ts';
import { routesOf } from '#i18n/routes.ts';
import { joinRecords } from '#domain/catalogue/catalogue.ts';
import { recordsOf } from '#domain/catalogue/records.ts';
import { passedRecords } from '#reading/passed-records.ts';
import { readFiles } from '#reading/read-files.ts';
import { readFolder } from '#reading/read-folder.ts';
import { contentFolder } from '../../src/content-folder.ts';
import { ADDRESS, allFiles, allPages, FOLDER, type BuiltPage } from './built-site.ts';
import { attribute } from './elements.ts';
import { mainLanguage } from './pages.ts';

const catalogue = joinRecords(passedRecords(readFiles(await readFolder(contentFolder())).records));

/** What a page's head says to networks: the contents of its tags by name. */
function tagsOf(page: BuiltPage): Map<string, string> {
  const tags = page.elements.filter(({ tagName }) => tagName === 'meta');
  return new Map(
    tags.flatMap((tag) => {
      const name = attribute(tag, 'property') ?? attribute(tag, 'name');
      const content = attribute(tag, 'content');
      return name !== undefined && content !== undefined ? [[name, content] as const] : [];
    }),
  );
}

/** Pages that can be shared: frames and redirects are none. */
const shared = allPages()
  .map((page) => ({ page, tags: tagsOf(page) }))
  .filter(({ tags }) => tags.has('og:title'));
/** The file below the site's folder that an address of its own names. */
const fileAt = (address: string): string => {
  const { pathname } = new URL(address, 'https://site.example');
  return decodeURIComponent(pathname.slice(ADDRESS.base.length));
};
const pictures = allFiles().filter((file) => file.startsWith('previews/'));

describe('every page that can be shared', () => {
  it('has a picture that is there', () => {
    const lacking = shared.filter(({ tags }) => {
      const image = tags.get('og:image');
      return image === undefined || !existsSync(join(FOLDER, fileAt(image)));
    });
    expect(shared.length).toBeGreaterThan(0);
    expect(lacking.map(({ page }) => page.path)).toEqual([]);
  });

  it('says its type, its size, and what it shows in the words of the page', () => {
    const odd = shared.filter(({ tags }) => {
      const alt = tags.get('og:image:alt') ?? '';
      return (
        tags.get('og:image:type') !== 'image/png' ||
        tags.get('og:image:width') !== '1200' ||
        tags.get('og:image:height') !== '630' ||
        tags.get('twitter:card') !== 'summary_large_image' ||
        alt === '' ||
        // The place of the title; names may have braces of their own.
        alt.includes('{title}')
      );
    });
    expect(odd.map(({ page }) => page.path)).toEqual([]);
  });

  it('says each thing once', () => {
    const twice = shared.filter(({ page }) => {
      const names = page.elements
        .filter(({ tagName }) => tagName === 'meta')
        .flatMap((tag) => attribute(tag, 'property') ?? [])
        .filter((name) => name.startsWith('og:') && name !== 'og:locale:alternate');
      return new Set(names).size < names.length;
    });
    expect(twice.map(({ page }) => page.path)).toEqual([]);
  });

  it('names its language with a country, and itself by its title and description', () => {
    const odd = shared.filter(
      ({ tags }) =>
        !/^[a-z]{2,3}(_[A-Z]{2})?$/.test(tags.get('og:locale') ?? '') ||
        !tags.get('og:title') ||
        !tags.get('og:description') ||
        !['article', 'website'].includes(tags.get('og:type') ?? ''),
    );
    expect(odd.map(({ page }) => page.path)).toEqual([]);
  });

  it('gives a whole address where the site knows its own', () => {
    const start = (ADDRESS.site ?? '') + ADDRESS.base;
    const odd = shared.filter(({ tags }) => !tags.get('og:image')?.startsWith(start));
    expect(odd.map(({ page }) => page.path)).toEqual([]);
  });
});

describe.each(ADDRESS.languages)('records in %s', (language) => {
  const routes = routesOf(language, mainLanguage(), ADDRESS.base);
  const byPath = new Map(shared.map(({ page, tags }) => [page.path, tags]));

  it.each(['event', 'partner', 'strategy', 'figure'] as const satisfies readonly RecordKind[])(
    'have a picture each, which their page shows: %s',
    (kind) => {
      const ids = recordsOf(catalogue, kind).map(({ id }) => id);
      const shown = ids.map((id) => {
        const image = byPath.get(routes.record(kind, id))?.get('og:image') ?? '';
        return fileAt(image);
      });
      const wanted = ids.map((id) => previewFile({ kind, id }, language));
      expect(shown).toEqual(wanted);
      const folder = `previews/${language}/${KINDS[kind].collection}/`;
      expect(pictures.filter((file) => file.startsWith(folder)).sort()).toEqual(wanted.sort());
    },
  );
});

describe('the pictures', () => {
  it('are PNG files of 1200 by 630 pixels', () => {
    const odd = pictures.filter((file) => {
      const head = readFileSync(join(FOLDER, file)).subarray(0, 24);
      const isPng = head.subarray(1, 4).toString('latin1') === 'PNG';
      return !isPng || head.readUInt32BE(16) !== 1200 || head.readUInt32BE(20) !== 630;
    });
    expect(pictures.length).toBeGreaterThan(0);
    expect(odd).toEqual([]);
  });

  it('are small enough for every network', () => {
    const large = pictures.filter((file) => statSync(join(FOLDER, file)).size > MOST_BYTES);
    expect(large).toEqual([]);
  });

  it('are each of some page', () => {
    const used = new Set(shared.map(({ tags }) => fileAt(tags.get('og:image') ?? '')));
    expect(pictures.filter((file) => !used.has(file))).toEqual([]);
  });
});
