import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recordsOf } from '#domain/catalogue/records.ts';
import { EMBEDDED_KINDS } from '#domain/records/embedded.ts';
import { oembedFile } from '#i18n/data-paths.ts';
import { routesOf } from '#i18n/routes.ts';
import { passedRecords } from '#reading/passed-records.ts';
import { readFiles } from '#reading/read-files.ts';
import { readFolder } from '#reading/read-folder.ts';
import { contentFolder } from '../../src/content-folder.ts';
import {
  ADDRESS,
  allFiles,
  allPages,
  fileOf,
  FOLDER,
  isServed,
  pageAt,
  type BuiltPage,
} from './built-site.ts';
import { attribute, hasRel, textOf } from './elements.ts';
import { mainLanguage } from './pages.ts';

/* What other sites may show of this one: without the site around it, not for search engines, and with a way back. */

const records = passedRecords(readFiles(await readFolder(contentFolder())).records);
const { base, site, languages } = ADDRESS;
const routesIn = (language: string) => routesOf(language, mainLanguage(), base);

/** Every page made for frames that a record has, with the record's own. */
const framed = languages.flatMap((language) => {
  const routes = routesIn(language);
  return EMBEDDED_KINDS.flatMap((kind) =>
    recordsOf(records, kind).map(({ id }) => ({
      path: routes.embedded(kind, id),
      full: routes.record(kind, id),
    })),
  );
});
const folders = languages.map((language) => routesIn(language).page('embed'));
const embeds = allPages().filter(({ path }) => folders.some((folder) => path.startsWith(folder)));
const linksOf = ({ elements }: BuiltPage) =>
  elements
    .filter(({ tagName }) => tagName === 'a')
    .map((element) => attribute(element, 'href') ?? '');
const wrong = (isWrong: (page: BuiltPage) => boolean) =>
  embeds.filter(isWrong).map(({ path }) => path);

describe('every page made for frames', () => {
  it('is there for the timeline wherever that has a page', () => {
    for (const language of languages) {
      const routes = routesIn(language);
      expect(isServed(routes.page('embedTimeline'))).toBe(isServed(routes.page('timeline')));
    }
  });

  it('is not for search engines', () => {
    const asks = ({ elements }: BuiltPage) =>
      elements.some(
        (one) => attribute(one, 'name') === 'robots' && attribute(one, 'content') === 'noindex',
      );
    expect(wrong((page) => !asks(page))).toEqual([]);
  });

  it('has nothing of the site around it', () => {
    const isAround = (one: BuiltPage['elements'][number]) =>
      ['footer', 'nav'].includes(one.tagName) ||
      (one.tagName === 'header' && (attribute(one, 'class') ?? '').includes('header'));
    const has = ({ elements }: BuiltPage) => elements.some(isAround);
    expect(wrong(has)).toEqual([]);
  });

  it('has one heading, and a title that no other page of its language has', () => {
    const headings = ({ elements }: BuiltPage) =>
      elements.filter(({ tagName }) => tagName === 'h1').length;
    expect(wrong((page) => headings(page) !== 1)).toEqual([]);
    const titleOf = ({ elements }: BuiltPage) =>
      textOf(elements.find(({ tagName }) => tagName === 'title') as never);
    const titles = new Set(
      allPages()
        .filter((page) => !embeds.includes(page))
        .map(titleOf),
    );
    expect(wrong((page) => titles.has(titleOf(page)))).toEqual([]);
  });

  it('opens what it leads to outside of the frame', () => {
    const opens = ({ elements }: BuiltPage) =>
      elements.some((one) => one.tagName === 'base' && attribute(one, 'target') === '_blank');
    expect(wrong((page) => !opens(page))).toEqual([]);
    // Such a link would open the frame's page again.
    expect(wrong((page) => linksOf(page).some((href) => href.startsWith('#')))).toEqual([]);
  });

  it('says whose it is and on what terms', () => {
    const isLicensed = ({ elements }: BuiltPage) =>
      elements.some((one) => hasRel(one, 'license') && one.tagName === 'a');
    expect(wrong((page) => !isLicensed(page))).toEqual([]);
  });
});

describe('the record of a card or chart', () => {
  it('has its page for frames in every language, which leads back to it', () => {
    const lost = framed.filter(({ path, full }) => !linksOf(pageAt(path)).includes(full));
    expect(lost).toEqual([]);
  });

  it('hands out the code of that page on its own', () => {
    const lost = framed.filter(({ path, full }) => !linksOf(pageAt(full)).includes(path));
    expect(lost).toEqual([]);
  });
});

describe('what programs are told of pages', () => {
  const told = allPages().flatMap((page) =>
    page.elements
      .filter((one) => attribute(one, 'type') === 'application/json+oembed')
      .map((one) => ({ page, href: attribute(one, 'href') ?? '' })),
  );
  const files = allFiles().filter((file) => file.startsWith('api/oembed/'));

  it('is nothing while the site knows no address of its own, else of the timeline and the map at least', () => {
    const whole = languages.flatMap((language) =>
      (['timeline', 'map'] as const).flatMap((key) => {
        const page = routesIn(language).page(key === 'map' ? 'embedMap' : 'embedTimeline');
        return embeds.some(({ path }) => path === page) ? [oembedFile(language, key)] : [];
      }),
    );
    expect(files.filter((file) => whole.includes(file)).toSorted()).toEqual(
      site === null ? [] : whole.toSorted(),
    );
    if (site === null) expect(files).toEqual([]);
  });

  it('is each file of them from the page and from its frame, and no other', () => {
    const named = new Set(told.map(({ href }) => fileOf(new URL(href).pathname)));
    expect([...named].toSorted()).toEqual(files.toSorted());
  });

  it('says how a frame of this site is made', () => {
    const faulty = files.filter((file) => {
      const said = JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Record<string, unknown>;
      const html = String(said['html']);
      const [, address = ''] = /^<iframe src="([^"]+)" title="[^"]+" /.exec(html) ?? [];
      const isFramed = embeds.some(({ path }) => `${site ?? ''}${path}` === address);
      return said['type'] !== 'rich' || said['version'] !== '1.0' || !isFramed;
    });
    expect(faulty).toEqual([]);
  });
});
