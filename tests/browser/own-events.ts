import type { Page } from '@playwright/test';
import { midnight } from '#domain/dates/calendar.ts';
import type { TimelineData } from '#timeline/data.ts';
import { itemWith } from '#timeline/fixtures.ts';
import { packItems } from '#timeline/items/columns.ts';
import type { Bounds, Facet } from '#timeline/items/item.ts';
import { examplePage } from '../site/pages.ts';

/** What a test wants of an event: its day, and how much it weighs. */
export interface OwnEvent {
  readonly date: string;
  readonly importance?: number;
  /** Named by its number where left out. */
  readonly title?: string;
  readonly titleLang?: string;
  /** Ids of the lanes it stands in; of the page's first one where left out. */
  readonly pillars?: readonly string[];
}

/** What a test wants of the page besides. */
export interface OwnSetting {
  /** All of the time that the page knows, and the window it opens with. */
  readonly span: Bounds;
  readonly home: Bounds;
  /** The pillars, each a lane; those of the content where left out. */
  readonly pillars?: readonly Facet[];
}

/** What is told of an event besides, in the page's language. */
export const OWN_FACTS = {
  summary: 'What came of the meeting in one line.',
  who: 'Japan · Osaka',
  sources: '2 sources',
};

/** All of the time that a page with own events knows. */
const SPAN: Bounds = { from: midnight(1980), to: midnight(2030) };
const PLAIN: OwnSetting = { span: SPAN, home: SPAN };
const TODAY = midnight(2020, 5);

/** An event in the middle of every month of twenty years, a turning point in each January. */
export const MONTHLY: readonly OwnEvent[] = Array.from({ length: 240 }, (_, at) => ({
  date: new Date(midnight(2000, at, 15)).toISOString().slice(0, 10),
  importance: at % 12 === 0 ? 3 : 2,
}));

/**
 * The timeline's page as it is with these events and no others, of one kind and one pillar: what a test is about must
 * not depend on how many events the content has, nor when they were.
 */
export async function serveEvents(
  page: Page,
  events: readonly OwnEvent[],
  setting: OwnSetting = PLAIN,
): Promise<void> {
  await page.route(
    (url) => url.pathname === new URL(examplePage('timeline'), url).pathname,
    async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: withEvents(await response.text(), events, setting) });
    },
  );
  // Whatever year is asked for: what is told of them is the same.
  const facts = Object.fromEntries(events.map((_, at) => [ownId(at), OWN_FACTS]));
  await page.route(
    (url) => /\/cards\.[^/]*\.\d+\.[^/]*\.json$/.test(url.pathname),
    (route) => route.fulfill({ json: facts }),
  );
}

/** Ids of events that are served, in their order. */
export function ownId(at: number): string {
  return `own-${String(at)}`;
}

function withEvents(html: string, events: readonly OwnEvent[], setting: OwnSetting): string {
  let isFirst = true;
  return html
    .replace(/<li class="tl-item"[^>]*data-event-id="[^"]+"[^]*?<\/li>/g, (row) => {
      const own = isFirst ? events.map((event, at) => ownRow(row, event, at)).join('') : '';
      isFirst = false;
      return own;
    })
    .replace(
      /(<script[^>]*data-timeline-data[^>]*>)([^]*?)(<\/script>)/,
      (_, start: string, json: string, end: string) => {
        const data = withItems(JSON.parse(json) as TimelineData, events, setting);
        return start + JSON.stringify(data).replaceAll('<', '\\u003c') + end;
      },
    );
}

/** The row of an event after the model of another, with a page that there is. */
function ownRow(row: string, event: OwnEvent, at: number): string {
  const { titleLang } = event;
  return row
    .replace(/data-event-id="[^"]*"/, `data-event-id="${ownId(at)}"`)
    .replace(/ data-(year|short)="[^"]*"/g, '')
    .replace(
      /<a ([^>]*)>[^<]*<\/a>/,
      (_, attributes: string) =>
        `<a ${attributes}${titleLang ? ` lang="${titleLang}"` : ''}>${titleOf(event, at)}</a>`,
    );
}

/** What an own event is called; its words hold nothing that HTML would read. */
export function titleOf({ title }: OwnEvent, at: number): string {
  return title ?? `Meeting ${String(at)}`;
}

/** What would bring in other events, or time that is not to scale. */
const LEFT_OUT: readonly string[] = ['file', 'goals', 'readUntil'] satisfies (keyof TimelineData)[];

function withItems(
  data: TimelineData,
  events: readonly OwnEvent[],
  { span, home, pillars = data.facets.pillar }: OwnSetting,
): Partial<TimelineData> {
  const kept = Object.fromEntries(Object.entries(data).filter(([key]) => !LEFT_OUT.includes(key)));
  const [pillar, category] = [pillars[0]?.id, data.facets.category[0]?.id];
  const items = events.map((event, at) =>
    itemWith({
      id: ownId(at),
      pillars: pillar ? [pillar] : [],
      category: category ?? '',
      ...event,
    }),
  );
  const facets = { ...data.facets, pillar: pillars };
  const given = { home: { ...data.home, ...home }, bounds: span, today: TODAY, facets };
  return { ...kept, ...given, columns: packItems(items) };
}
