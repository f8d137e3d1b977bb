import { z } from 'astro/zod';
import {
  EVENT_STATES,
  EVENT_STATUSES,
  OUTCOME_KINDS,
  OUTCOME_STATUSES,
  stateOf,
  type Event,
  type Outcome,
} from '#domain/records/event.ts';
import { baseData, citationData, dateData, dateOrNull, type DataGround } from './parts.ts';
import * as shape from './shapes.ts';

const outcome = z.object({
  kind: z.enum(OUTCOME_KINDS),
  status: z.enum(OUTCOME_STATUSES),
  text: shape.text,
  date: shape.date.nullable().describe('Where it was not at the time of the event'),
  agreement: z
    .object({ partner: shape.id, id: shape.id })
    .nullable()
    .describe('The document in the record of a partner'),
  owner: shape.text.nullable().describe('Who is to do it'),
  due: shape.date.nullable().describe('By when it is to be done'),
  fulfilledBy: z
    .object({ event: shape.id.nullable(), source: shape.id.nullable() })
    .nullable()
    .describe('What shows that it was done'),
});

/** An event as the data has it. */
export const eventShape = z.object({
  ...shape.base,
  title: shape.name,
  short: shape.text.nullable().describe('A name of at most 40 characters, for drawings'),
  summary: shape.text,
  body: shape.body,
  date: shape.date,
  status: z.enum(EVENT_STATUSES).describe('As its record says'),
  state: z
    .enum(EVENT_STATES)
    .describe(
      'What that means on the day of the data: of a time that is over and was only announced, "unconfirmed" where sources of it were read and none confirms it, "not-updated" where they were not read yet',
    ),
  category: shape.term,
  pillars: z.array(shape.term),
  importance: z.union([z.literal(1), z.literal(2), z.literal(3)]).describe('3 is a turning point'),
  confidence: shape.confidence,
  place: shape.text.nullable(),
  countries: z.array(shape.country),
  partners: z.array(shape.id),
  people: z.array(shape.id),
  organisations: z.array(shape.id),
  strategies: z.array(shape.id),
  figures: z.array(shape.id),
  outcomes: z.array(outcome),
  sources: shape.sources,
});

export function eventData(event: Event, ground: DataGround): z.input<typeof eventShape> {
  const { title, short, summary, status, category, importance, confidence, place } = event;
  return {
    ...baseData('event', event, event.doubt, ground),
    title,
    short,
    summary,
    body: ground.body('event', event.id),
    date: dateData(event.date, ground),
    status,
    state: stateOf(event, Date.parse(ground.day), ground.catalogue.site.readUntil.events),
    category,
    pillars: [...event.pillars],
    importance,
    confidence,
    place,
    countries: [...event.countries],
    partners: [...event.partners],
    people: [...event.people],
    organisations: [...event.organisations],
    strategies: [...event.strategies],
    figures: [...event.figures],
    outcomes: event.outcomes.map((one) => outcomeData(one, ground)),
    sources: event.sources.map((one) => citationData(one, ground)),
  };
}

function outcomeData(one: Outcome, ground: DataGround): z.input<typeof outcome> {
  const { kind, status, text, agreement, owner, fulfilledBy } = one;
  return {
    kind,
    status,
    text,
    date: dateOrNull(one.date, ground),
    agreement: agreement && { partner: agreement.partner, id: agreement.id },
    owner,
    due: dateOrNull(one.due, ground),
    fulfilledBy: fulfilledBy && { event: fulfilledBy.event, source: fulfilledBy.source },
  };
}
