import { FACETS, type Entry, type Facet, type FacetValues } from './documents.ts';

/** The index of titles as it is sent: rows of values, facet values by their number in a list. */
export interface TitlesFile {
  readonly version: 1;
  readonly rows: readonly Row[];
  /** Every value of a facet once. */
  readonly values: Readonly<Record<Facet, readonly string[]>>;
}

type Row = readonly [
  page: string,
  id: string,
  kind: string,
  lang: string,
  url: string,
  title: string,
  names: readonly string[],
  dateLabel: string,
  dateSort: string,
  detail: string,
  importance: number,
  facets: readonly (readonly number[])[],
];

/** Writes entries down compactly, in their order. */
export function packTitles(entries: readonly Entry[]): TitlesFile {
  const values = Object.fromEntries(
    FACETS.map((facet) => [facet, [...new Set(entries.flatMap((entry) => entry.facets[facet]))]]),
  ) as Record<Facet, string[]>;
  const numbers = FACETS.map(
    (facet) => new Map(values[facet].map((value, index) => [value, index] as const)),
  );
  const rows = entries.map((entry): Row => {
    const { page, id, kind, lang, url, title, names, dateLabel, dateSort, detail } = entry;
    const facets = FACETS.map((facet, at) =>
      entry.facets[facet].map((value) => numbers[at]?.get(value) ?? 0),
    );
    return [
      page,
      id,
      kind,
      lang,
      url,
      title,
      names,
      dateLabel,
      dateSort,
      detail,
      entry.importance,
      facets,
    ];
  });
  return { version: 1, rows, values };
}

/** Reads what `packTitles` wrote. */
export function unpackTitles(file: TitlesFile): Entry[] {
  return file.rows.map(
    ([
      page,
      id,
      kind,
      lang,
      url,
      title,
      names,
      dateLabel,
      dateSort,
      detail,
      importance,
      packed,
    ]) => {
      const facets = Object.fromEntries(
        FACETS.map((facet, at) => [
          facet,
          (packed[at] ?? []).map((number) => file.values[facet][number] ?? ''),
        ]),
      ) as unknown as FacetValues;
      const named = { page, id, kind, lang, url, title, names };
      return { ...named, dateLabel, dateSort, detail, importance, facets };
    },
  );
}
