import { describe, expect, it } from 'vitest';
import { recordsOf } from '#domain/catalogue/records.ts';
import { RECORD_KINDS } from '#domain/records/kinds.ts';
import { recordFile, tableOfRecord } from '#i18n/data-paths.ts';
import { routesOf } from '#i18n/routes.ts';
import { passedRecords } from '#reading/passed-records.ts';
import { readFiles } from '#reading/read-files.ts';
import { readFolder } from '#reading/read-folder.ts';
import { contentFolder } from '../../src/content-folder.ts';
import { ADDRESS, isServed, pageAt, type BuiltPage } from './built-site.ts';
import { attribute, hasRel, textOf } from './elements.ts';
import { mainLanguage, TEMPLATES } from './pages.ts';

/* Every record's page leads to the record as data, and it and others describe themselves to search engines. */

const records = passedRecords(readFiles(await readFolder(contentFolder())).records);
const pathOf = (address: string) => new URL(address, 'https://site.invalid').pathname;
const file = (path: string) => ADDRESS.base + path;

interface Described {
  readonly '@graph': readonly {
    readonly '@type': string;
    readonly url?: string;
    readonly name?: string;
    readonly itemListElement?: readonly { readonly item: string }[];
  }[];
}

function descriptionsOf({ elements }: BuiltPage): Described[] {
  return elements
    .filter((element) => attribute(element, 'type') === 'application/ld+json')
    .map((element) => JSON.parse(textOf(element)) as Described);
}

function linksOf({ elements }: BuiltPage, name: string): string[] {
  return elements
    .filter((element) => attribute(element, name) !== undefined)
    .map((element) => attribute(element, 'href') ?? '');
}

const pages = ADDRESS.languages.flatMap((language) => {
  const routes = routesOf(language, mainLanguage(), ADDRESS.base);
  return RECORD_KINDS.flatMap((kind) =>
    recordsOf(records, kind).map(({ id }) => ({ kind, id, page: pageAt(routes.record(kind, id)) })),
  );
});

describe('the page of every record', () => {
  it('names its twin for programs in its head and among its actions', () => {
    const wrong = pages.filter(({ kind, id, page }) => {
      const twin = file(recordFile(kind, id));
      const named = page.elements
        .filter((element) => hasRel(element, 'alternate'))
        .filter((element) => attribute(element, 'type') === 'application/json')
        .map((element) => pathOf(attribute(element, 'href') ?? ''));
      const offered = linksOf(page, 'data-twin');
      return `${named.join()} ${offered.join()}` !== `${twin} ${twin}`;
    });
    expect(wrong.map(({ page }) => page.path)).toEqual([]);
  });

  it('leads to its table, where it has one', () => {
    const wrong = pages.filter(({ kind, id, page }) => {
      const table = tableOfRecord({ kind, id });
      const wanted = table === null ? [] : [file(table)];
      return linksOf(page, 'data-csv').join() !== wanted.join() || !wanted.every(isServed);
    });
    expect(wrong.map(({ page }) => page.path)).toEqual([]);
  });

  it('describes once what it is about, at its own address, and where it stands', () => {
    const wrong = pages.filter(({ page }) => !isDescribed(page));
    expect(wrong.map(({ page }) => page.path)).toEqual([]);
  });
});

describe('the pages of countries, years and stories', () => {
  it('describe once what they are about, at their own address, and where they stand', () => {
    const shown = TEMPLATES.filter(({ template }) => /^(country|year|story)$/.test(template));
    const wrong = shown.filter(({ path }) => !isDescribed(pageAt(path)));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

function isDescribed(page: BuiltPage): boolean {
  const [described, more] = descriptionsOf(page);
  const [about, crumbs] = described?.['@graph'] ?? [];
  if (more || !about?.name || pathOf(about.url ?? '') !== page.path) return false;
  const steps = crumbs?.itemListElement?.map(({ item }) => pathOf(item)) ?? [];
  return steps.at(-1) === page.path && steps.every(isServed);
}
