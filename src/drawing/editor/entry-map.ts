import type { FormEntry } from '#editor/files/entry-now.ts';

/** The fields of one language. */
type Spoken = FormEntry['spoken'][string];

/** An entry as the editor hands it out: the words of one language, and those of the others. */
export interface EntryMap {
  readonly toJS: () => {
    readonly data: Spoken;
    readonly i18n: Readonly<Record<string, { readonly data: Spoken }>>;
    readonly slug: string;
    readonly path: string;
    readonly collection: string;
  };
}

/** The entry, when its own words are in `own`. */
export function entryOf(map: EntryMap, own = ''): FormEntry {
  const { data, i18n, slug, path, collection } = map.toJS();
  const others = Object.entries(i18n).map(([lang, { data: words }]) => [lang, words] as const);
  return { collection, path, slug, spoken: Object.fromEntries([[own, data], ...others]) };
}
