import type { Page } from '@playwright/test';
import { midnight } from '#domain/dates/calendar.ts';
import type { TimelineData } from '#timeline/data.ts';
import { itemWith } from '#timeline/fixtures.ts';
import { packItems } from '#timeline/items/columns.ts';
import { examplePage } from '../site/pages.ts';

/** What a test wants of an event: its day, and how much it weighs. */
export interface OwnEvent {
  readonly date: string;
  readonly importance?: number;
}

/** All of the time that a page with own events knows. */
const SPAN = { from: midnight(1980), to: midnight(2030) };
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
export async function serveEvents(page: Page, events: readonly OwnEvent[]): Promise<void> {
  await page.route(
    (url) => url.pathname === new URL(examplePage('timeline'), url).pathname,
    async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: withEvents(await response.text(), events) });
    },
  );
}

/** Ids of events that are served, in their order. */
export function ownId(at: number): string {
  return `own-${String(at)}`;
}

function withEvents(html: string, events: readonly OwnEvent[]): string {
  let isFirst = true;
  return html
    .replace(/<li class="tl-item"[^>]*data-event-id="[^"]+"[^]*?<\/li>/g, (row) => {
      const own = isFirst ? events.map((_, at) => ownRow(row, at)).join('') : '';
      isFirst = false;
      return own;
    })
    .replace(
      /(<script[^>]*data-timeline-data[^>]*>)([^]*?)(<\/script>)/,
      (_, start: string, json: string, end: string) => {
        const data = withItems(JSON.parse(json) as TimelineData, events);
        return start + JSON.stringify(data).replaceAll('<', '\\u003c') + end;
      },
    );
}

/** The row of an event after the model of another, with a page that there is. */
function ownRow(row: string, at: number): string {
  return row
    .replace(/data-event-id="[^"]*"/, `data-event-id="${ownId(at)}"`)
    .replace(/ data-(year|short)="[^"]*"/g, '')
    .replace(/(<a [^>]*>)[^<]*(<\/a>)/, `$1Meeting ${String(at)}$2`);
}

/** What would bring in other events, or time that is not to scale. */
const LEFT_OUT: readonly string[] = ['file', 'goals', 'readUntil'] satisfies (keyof TimelineData)[];

function withItems(data: TimelineData, events: readonly OwnEvent[]): Partial<TimelineData> {
  const kept = Object.fromEntries(Object.entries(data).filter(([key]) => !LEFT_OUT.includes(key)));
  const [pillar, category] = [data.facets.pillar[0]?.id, data.facets.category[0]?.id];
  const items = events.map((event, at) =>
    itemWith({
      id: ownId(at),
      pillars: pillar ? [pillar] : [],
      category: category ?? '',
      ...event,
    }),
  );
  const home = { ...data.home, ...SPAN };
  return { ...kept, home, bounds: SPAN, today: TODAY, columns: packItems(items) };
}
