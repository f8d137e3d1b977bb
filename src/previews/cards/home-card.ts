import { signOfEvent } from '#domain/catalogue/event-sign.ts';
import { yearAt } from '#domain/dates/calendar.ts';
import { middleOf } from '#domain/dates/compare.ts';
import type { Card } from '../picture/card.ts';
import { cardOf, type CardSetting } from './setting.ts';

/** The picture of the home page, and of every page without one of its own. */
export function homeCard(setting: CardSetting): Card {
  const { catalogue, voice, now } = setting;
  const { site, events } = catalogue;
  const moments = events.map((event) => ({ event, at: middleOf(event.date) }));
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
