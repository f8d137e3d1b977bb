import type { Facets } from '../arranging/lanes.ts';
import type { TimelineItem } from '../items/item.ts';
import { signOfItem } from './sign.ts';

/** What the list says of an event, whether the server writes it or a script. */
export interface ListRow {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  /** Language of the title, where that is not the page's. */
  readonly titleLang?: string | undefined;
  /** What the drawing writes in its place; empty where it writes the title. */
  readonly short: string;
  readonly when: string;
  /** Value for `<time datetime>`; null where the date stands as mere text. */
  readonly datetime: string | null;
  /** What it is, where it is only announced; null for what was held. */
  readonly status: string | null;
  /** Its category and pillars, in words. */
  readonly meta: string;
  /** The colour of its first pillar. */
  readonly hue: string;
}

type Named = Pick<Facets, 'pillar' | 'category'>;

/** What a row says where an event is only announced. */
interface StatusWords {
  readonly planned: string;
  readonly unconfirmed: string;
  readonly notUpdated: string;
}

/** The row of one event. */
export function listRowOf(item: TimelineItem, facets: Named, words: StatusWords): ListRow {
  const { id, href, title, titleLang, short, when, datetime } = item;
  return {
    id,
    href,
    title,
    titleLang,
    short,
    when,
    datetime,
    status: statusInWords(item, words),
    meta: metaOf(item, facets),
    hue: signOfItem(item, facets).hue,
  };
}

/** What an event is that is only announced, or was and has not been confirmed; null for what was held. */
export function statusInWords(
  {
    planned,
    unconfirmed,
    notUpdated,
  }: Pick<TimelineItem, 'planned' | 'unconfirmed' | 'notUpdated'>,
  words: StatusWords,
): string | null {
  if (!planned) return null;
  return words[notUpdated ? 'notUpdated' : unconfirmed ? 'unconfirmed' : 'planned'];
}

function metaOf({ category, pillars }: TimelineItem, facets: Named): string {
  const named = (kind: keyof Named, id: string) => facets[kind].find((facet) => facet.id === id);
  const all = [named('category', category), ...pillars.map((id) => named('pillar', id))];
  return all.flatMap((facet) => facet?.label ?? []).join(' · ');
}

/** The year under which an item stands in the list; empty where nothing is known of its time. */
export function yearOf({ start, end }: Pick<TimelineItem, 'start' | 'end'>): string {
  const moment = start ?? end;
  return moment === null ? '' : String(new Date(moment).getUTCFullYear());
}
