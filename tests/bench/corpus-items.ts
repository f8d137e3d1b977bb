import { dateOf } from '#domain/dates/edtf-date.ts';
import type { Event } from '#domain/records/event.ts';
import { eventsOf } from '#corpus/files.ts';
import type { CorpusEvent } from '#corpus/events.ts';
import { CATEGORIES, PILLARS, type CorpusTerm } from '#corpus/taxonomy.ts';
import { routesOf } from '#i18n/routes.ts';
import type { Facet, TimelineItem } from '#timeline/items/item.ts';
import type { ListedBar } from '../../src/components/timeline/data/bars.ts';
import { timelineItems } from '../../src/components/timeline/data/items.ts';

/** Everything the measured pages show, made in memory. */
export interface BenchData {
  readonly items: readonly TimelineItem[];
  readonly bars: readonly ListedBar[];
  readonly pillars: readonly Facet[];
  readonly categories: readonly Facet[];
  readonly today: number;
}

/** The same events for every page of one run: how many is told by BENCH_EVENTS. */
export function benchData(): BenchData {
  const order = { events: Number(process.env['BENCH_EVENTS'] ?? 1000), seed: 1 };
  const today = Date.UTC(2026, 0, 1);
  const routes = routesOf('vi', 'vi');
  const countriesOf = ({ countries }: Event) => countries;
  const setting = {
    lang: 'vi',
    fallbacks: [],
    routes,
    today,
    readUntil: undefined,
    countriesOf,
  };
  const events = [...eventsOf(order)].map(asEvent);
  return {
    items: timelineItems(events, setting),
    bars: [],
    pillars: PILLARS.map(asFacet),
    categories: CATEGORIES.map(asFacet),
    today,
  };
}

/** An event as it would be read from its file; nothing here asks for its body or its sources' own pages. */
function asEvent(event: CorpusEvent): Event {
  const { id, title, summary, date, category, pillars, importance, sources } = event;
  const { partners, countries, people, organisations, strategies } = event;
  const named = { partners, countries, people, organisations, strategies };
  return {
    id,
    file: `events/${date.year}/${id}.md`,
    title: { ...title },
    short: null,
    summary: { ...summary },
    date: dateOf(date.text),
    category,
    pillars,
    place: null,
    ...named,
    figures: [],
    outcomes: [],
    importance,
    status: date.planned ? 'planned' : 'held',
    confidence: 'high',
    sources: sources.map((source) => ({ source, locator: null })),
    doubt: null,
    aliases: [],
    changes: [],
  };
}

function asFacet({ id, label, hue, shape }: CorpusTerm): Facet {
  return { id, label: label.vi, hue, shape };
}
