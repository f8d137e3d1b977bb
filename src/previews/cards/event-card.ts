import { signOfEvent } from '#domain/catalogue/event-sign.ts';
import { yearsOf } from '#domain/dates/compare.ts';
import type { ChronicleDate } from '#domain/dates/edtf-date.ts';
import { stateOf, type Event } from '#domain/records/event.ts';
import { eventDateInWords } from '#i18n/dates.ts';
import type { Voice } from '#i18n/voice.ts';
import type { Card } from '../picture/card.ts';
import { beside, cardOf, type CardSetting } from './setting.ts';
import { yearsOfDate } from './strip-of.ts';

/** The picture of an event: when it was, what, and its place among all events. */
export function eventCard(event: Event, setting: CardSetting): Card {
  const { catalogue, voice, now, strip } = setting;
  const { taxonomy, site } = catalogue;
  const { date } = event;
  const readUntil = site.readUntil.events;
  const sign = signOfEvent(catalogue.taxonomy, event);
  const pillar = taxonomy.pillars.find(({ id }) => id === event.pillars[0]);
  const category = taxonomy.categories.find(({ id }) => id === event.category);
  return cardOf(setting, {
    lead: eventDateInWords({ date, state: stateOf(event, now, readUntil), readUntil }, voice.lang),
    sign,
    about: beside(voice.text(pillar?.label), voice.text(category?.label)),
    title: voice.text(event.title),
    lede: voice.text(event.summary),
    drawing: {
      ...strip,
      mark: { ...sign, ...yearsOfDate(date), words: yearsInWords(date, voice) },
    },
  });
}

/** The first and the last year of a date; of decades and centuries what is said of them. */
function yearsInWords(date: ChronicleDate, voice: Voice): string {
  const isVague = date.kind === 'point' && ['decade', 'century'].includes(date.point.precision);
  if (isVague) return voice.shortDate(date);
  const [first = 0, ...rest] = yearsOf(date);
  return voice.years(first, rest.at(-1) ?? first);
}
