import type { Catalogue } from '#domain/catalogue/catalogue.ts';
import type { CollectionOf, RecordKind } from '#domain/records/kinds.ts';
import { hasCommitments } from '#domain/catalogue/commitments.ts';
import { hasDocuments } from '#domain/catalogue/documents.ts';
import { documentedPartners } from '#domain/catalogue/partners.ts';
import { foreignCountries } from '#domain/catalogue/countries.ts';
import type { PageName } from '#i18n/routes.ts';
import { asked, oncePerObject } from '../../made-once.ts';

/** Pages that list records, one at least for each kind, each with the records it lists. */
const LISTS = {
  timeline: 'events',
  events: 'events',
  years: 'events',
  embedTimeline: 'events',
  partners: 'partners',
  strategies: 'strategies',
  figures: 'figures',
  people: 'people',
  organisations: 'organisations',
  sources: 'sources',
} as const satisfies Record<CollectionOf<RecordKind>, keyof Catalogue> &
  Partial<Record<PageName, keyof Catalogue>>;

type ListPage = keyof typeof LISTS;

/** Pages made from the interface's own words and from whatever records there are. */
const ALWAYS = ['home', 'search', 'changes', 'coverage', 'data', 'guideErrors'] as const;

/** True when the page has something to list; what is empty has no page. */
export function hasList(catalogue: Catalogue, name: ListPage): boolean {
  return catalogue[LISTS[name]].length > 0;
}

/** True when any document has an objective, so that there is something to say of goals. */
function hasGoals({ strategies }: Pick<Catalogue, 'strategies'>): boolean {
  return strategies.some(({ objectives }) => objectives.length > 0);
}

/** The pages the site has: menus, lists of links and pages name no other. `further` are the content's own, and the form. */
export function sitePages(catalogue: Catalogue, further: readonly string[]): ReadonlySet<string> {
  // Every page asks for them, and to find out goes through all records.
  const ofRecords = asked('sitePages', [], () => pagesOfRecords(catalogue));
  return new Set([...ofRecords, ...further]);
}

const pagesOfRecords = oncePerObject((catalogue: Catalogue): readonly string[] => {
  const lists = (Object.keys(LISTS) as ListPage[]).filter((name) => hasList(catalogue, name));
  const countries = foreignCountries(catalogue).size > 0 ? ['countries'] : [];
  const map = documentedPartners(catalogue).length > 0 ? ['embedMap'] : [];
  const goals = hasGoals(catalogue) ? ['goals'] : [];
  const signed = signedPages(catalogue);
  const offline = catalogue.site.offline ? ['offline'] : [];
  return [...ALWAYS, ...lists, ...countries, ...map, ...goals, ...signed, ...offline];
});

/** The pages of what was signed and what was promised. */
function signedPages(catalogue: Catalogue): ('agreements' | 'commitments')[] {
  return [
    ...(hasDocuments(catalogue) ? (['agreements'] as const) : []),
    ...(hasCommitments(catalogue) ? (['commitments'] as const) : []),
  ];
}
