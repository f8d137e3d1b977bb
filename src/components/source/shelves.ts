import type { Catalogue } from '#domain/catalogue/catalogue.ts';
import { publishersOf, type Publisher } from '#domain/catalogue/publishers.ts';
import { singleSourced, type SingleSourced } from '#domain/catalogue/single-sourced.ts';
import { recordName } from '#domain/catalogue/record-name.ts';
import type { Source } from '#domain/records/source.ts';
import { asSaid } from '#domain/words/as-said.ts';
import { slugOf } from '#domain/words/slug.ts';
import type { Language } from '#domain/records/text.ts';
import type { Voice } from '#i18n/voice.ts';
import { groupByInitial } from '../frame/initials.ts';
import { partsOf } from '../frame/parts.ts';
import { oncePerObject } from '../../made-once.ts';

/** A publisher in the list of all, and where the list has it. */
export interface Shelf extends Publisher {
  /** Id of its part of the page, as links name it. */
  readonly anchor: string;
  /** The letter it stands under, and that letter's id. */
  readonly initial: string;
  readonly initialAnchor: string;
  /** The page it begins on, from 1. */
  readonly page: number;
}

/** Sources of one publisher that stand on one page. */
interface ShelfPart {
  readonly shelf: Shelf;
  readonly sources: readonly Source[];
  /** True where its first ones stand on the page before. */
  readonly continued: boolean;
}

/** All publishers by name, with their sources, cut into pages. */
export interface Shelves {
  readonly shelves: readonly Shelf[];
  readonly pages: readonly (readonly ShelfPart[])[];
}

/**
 * The publishers in the order of the site's first language, which all pages share: a page has the same
 * address and the same sources in every language.
 */
export const shelvesOf = oncePerObject(({ sources, site }: Catalogue) =>
  arrange(sources, site.languages[0]?.code ?? ''),
);

/** Cuts the sources of all publishers, in the order of a language, into pages. */
export function arrange(sources: readonly Source[], lang: Language): Shelves {
  const unpaged = inOrder(sources, lang);
  const lines = unpaged.flatMap((shelf) => shelf.sources.map((source) => ({ shelf, source })));
  const pages = partsOf(lines, ({ source }) => source.title + source.id);
  const pageOf = new Map<string, number>();
  // The first page a publisher stands on is written last.
  for (const [index, page] of [...pages.entries()].reverse()) {
    for (const { shelf } of page) pageOf.set(shelf.anchor, index + 1);
  }
  const shelves = unpaged.map((one): Shelf => ({ ...one, page: pageOf.get(one.anchor) ?? 1 }));
  const shelfAt = new Map(shelves.map((shelf) => [shelf.anchor, shelf]));
  const onPage = (page: typeof lines, number: number) =>
    [...Map.groupBy(page, ({ shelf }) => shelf.anchor)].flatMap(([anchor, own]): ShelfPart[] => {
      const shelf = shelfAt.get(anchor);
      const continued = shelf !== undefined && shelf.page < number;
      return shelf ? [{ shelf, sources: own.map(({ source }) => source), continued }] : [];
    });
  return { shelves, pages: pages.map((page, index) => onPage(page, index + 1)) };
}

function inOrder(sources: readonly Source[], lang: Language): Omit<Shelf, 'page'>[] {
  const named = publishersOf(sources).map((one) => ({ ...one, text: one.name ?? '–' }));
  const anchorOf = uniqueAnchors();
  return groupByInitial(named, lang).flatMap(({ initial, anchor, members }) =>
    members.map(({ name, sources: own, text }) => {
      return { name, sources: own, initial, initialAnchor: anchor, anchor: anchorOf(text) };
    }),
  );
}

/** Ids by name; names that come to one id are told apart by a number. */
function uniqueAnchors(): (text: string) => string {
  const taken = new Set<string>();
  return (text) => {
    const plain = `p-${slugOf(text) || 'x'}`;
    let anchor = plain;
    for (let n = 2; taken.has(anchor); n += 1) anchor = `${plain}--${n}`;
    taken.add(anchor);
    return anchor;
  };
}

const shelvesByName = oncePerObject(
  (catalogue: Catalogue) =>
    new Map(shelvesOf(catalogue).shelves.map((shelf) => [asSaid(shelf.name ?? ''), shelf])),
);

/** Where a source stands among those of its publisher. */
export function shelfOf(catalogue: Catalogue, source: Source): Shelf | undefined {
  return shelvesByName(catalogue).get(asSaid(source.publisher ?? ''));
}

/** Where the list of publishers has one. */
export function shelfPath({ page, anchor }: Shelf, { routes }: Pick<Voice, 'routes'>): string {
  return `${routes.page('sourcePublishers', page)}#${anchor}`;
}

/** The records that rest on one source, cut into pages that are the same in every language. */
export const singlePages = oncePerObject((catalogue: Catalogue): SingleSourced[][] =>
  partsOf(singleSourced(catalogue), ({ record, source }) => {
    // A title of each language may be shown, and the longest decides.
    const names = Object.values(recordName(catalogue, record) ?? {});
    const longest = names.sort((a, b) => b.length - a.length)[0] ?? '';
    return longest + record.id + source + (catalogue.find('source', source)?.title ?? '');
  }),
);
