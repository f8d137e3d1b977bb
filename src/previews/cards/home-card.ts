import { signOfEvent } from '#domain/catalogue/event-sign.ts';
import { midnight, yearAt } from '#domain/dates/calendar.ts';
import { middleOf, yearsOf } from '#domain/dates/compare.ts';
import type { ChronicleDate } from '#domain/dates/edtf-date.ts';
import type { Card } from '../picture/card.ts';
import { cardOf, type CardSetting } from './setting.ts';

/** The picture of the home page, and of every page without one of its own. */
export function homeCard(setting: CardSetting): Card {
  const { catalogue, voice, now } = setting;
  const { site, events } = catalogue;
  const moments = events.map((event) => ({ event, at: placeOf(event.date) }));
  const years = moments.map(({ at }) => yearAt(at));
  const from = years.reduce((least, year) => Math.min(least, year), site.span.from);
  const to = Math.max(from, yearAt(now));
  return cardOf(setting, {
    title: voice.text(site.headline),
    lede: voice.text(site.tagline),
    drawing: {
      as: 'dots',
      span: { from, to },
      events: moments.map(({ event, at }) => ({
        at,
        turning: event.importance === 3,
        hue: signOfEvent(catalogue.taxonomy, event).hue,
      })),
    },
  });
}

/** Where a dot stands: amid what its date may mean, but where that is of several years in the first of them. */
function placeOf(date: ChronicleDate): number {
  const [first = 0, ...rest] = yearsOf(date);
  if (rest.length === 0) return middleOf(date);
  const { earliest, latest } = date;
  return middleOf({ earliest, latest: Math.min(latest, midnight(first + 1) - 1) });
}
