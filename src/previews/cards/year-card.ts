import { signOfEvent } from '#domain/catalogue/event-sign.ts';
import { yearPeriod } from '#domain/catalogue/period.ts';
import { reviewOf } from '#domain/catalogue/year-review.ts';
import { midnight } from '#domain/dates/calendar.ts';
import { shortMonthInWords } from '#i18n/dates.ts';
import { leadInWords, periodTitle } from '#i18n/year-in-words.ts';
import type { Card } from '../picture/card.ts';
import { cardOf, type CardSetting } from './setting.ts';

/** The picture of a year: what its page begins with, and every event of it by week. */
export function yearCard(year: number, setting: CardSetting): Card {
  const { catalogue, voice, now } = setting;
  const period = yearPeriod(year);
  const review = reviewOf(catalogue, period, now);
  return cardOf(setting, {
    title: periodTitle(period, voice),
    lede: leadInWords(review, catalogue, voice).join(' '),
    drawing: {
      as: 'weeks',
      year,
      events: review.events.map((event) => ({
        id: event.id,
        date: event.date,
        importance: event.importance,
        sign: signOfEvent(catalogue.taxonomy, event),
      })),
      months: Array.from({ length: 12 }, (_, month) =>
        shortMonthInWords(midnight(year, month), voice.lang),
      ),
    },
  });
}
