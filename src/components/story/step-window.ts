import { isoDay, yearAt } from '#domain/dates/calendar.ts';
import { dateOf } from '#domain/dates/edtf-date.ts';
import type { StepWindow } from '#domain/records/story.ts';
import type { Voice } from '#i18n/voice.ts';
import { IN_ROWS } from '#timeline/arranging/in-rows.ts';
import { endAfter, extentOf, lastBefore } from '#timeline/items/extent.ts';
import type { Bounds, TimelineBar } from '#timeline/items/item.ts';
import { endOfYear } from '#timeline/paths/life.ts';
import type { Chronicle } from '#timeline/picture/layout.ts';
import { NO_FILTERS, viewOf, type View } from '#timeline/view/view.ts';
import { oncePerObject } from '../../made-once.ts';
import type { PageContext } from '../frame/site-context.ts';
import { barGoalsIn } from '../timeline/data/bar-goals.ts';
import { drawnBar, timelineBars } from '../timeline/data/bars.ts';
import { boundsOf } from '../timeline/data/bounds.ts';
import { facetsOf } from '../timeline/data/facets.ts';
import { timelineItems, timelineSetting } from '../timeline/data/items.ts';

/** What all windows of a story's page look at. */
export const storyChronicle = oncePerObject((context: PageContext): Chronicle => {
  const { catalogue, voice, now } = context;
  const setting = timelineSetting(context);
  const items = timelineItems(catalogue.events, setting);
  const sources = { ...catalogue, goalsOf: barGoalsIn(context) };
  const bars = timelineBars(catalogue.strategies, setting, sources).map(drawnBar);
  const { pillars, categories } = catalogue.taxonomy;
  const readUntil = setting.readUntil && extentOf(setting.readUntil).end;
  return {
    items,
    bars,
    facets: {
      pillar: facetsOf(pillars, voice),
      category: facetsOf(categories, voice),
      country: [],
    },
    bounds: boundsOf(items, bars, now, catalogue.site.span),
    today: now,
    ...(readUntil && { readUntil }),
    other: voice.t('timeline.other'),
    throughout: voice.t('timeline.path.throughout'),
    further: voice.t('timeline.path.further'),
    inRows: IN_ROWS,
  };
});

/** The same with those strategies alone that a step asks for. */
export function chronicleOf(chronicle: Chronicle, window: StepWindow): Chronicle {
  return { ...chronicle, bars: barsOf(chronicle, window) };
}

/** The strategies a step asks for; a window that names none has no room to give them. */
export function barsOf({ bars }: Chronicle, { filters }: StepWindow): readonly TimelineBar[] {
  const asked = filters.strategy ?? [];
  return bars.filter(({ id }) => asked.includes(id));
}

/** The view of a step: the year of `today` is where a window without an end ends. */
export function viewOfStep({ bounds, today }: Chronicle, window: StepWindow): View {
  const { from, to, filters, event } = window;
  const end = to === null ? endOfYear(yearAt(today)) : endAfter(to);
  const within: Bounds = {
    from: Math.max(bounds.from, from ?? bounds.from),
    to: Math.min(bounds.to, end),
  };
  return {
    ...viewOf(within.from < within.to ? within : bounds),
    // Few are left of most filters: a lane for each pillar would be empty, and takes the names' room.
    lanes: Object.keys(filters).some((kind) => kind !== 'pillar') ? 'none' : 'pillar',
    filters: { ...NO_FILTERS, ...filters },
    selected: event,
  };
}

/** The window's first and last day in words. */
export function windowInWords({ from, to }: View, voice: Voice) {
  const day = (ms: number) => voice.shortDate(dateOf(isoDay(ms)));
  return { from: day(from), to: day(lastBefore(to)) };
}
