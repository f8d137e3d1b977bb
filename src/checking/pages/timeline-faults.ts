import { parseDate } from '#domain/dates/edtf-date.ts';
import type { Records } from '#domain/catalogue/records.ts';
import type { TimelineAttribute } from '#domain/records/page-components.ts';
import type { Term } from '#domain/records/taxonomy.ts';
import { nearest } from '#domain/rules/nearest.ts';
import type { Ground } from '#domain/rules/rule.ts';
import { referenceFault, type KnownIds } from '#domain/rules/unknown-reference.ts';
import type { BodyFault } from '../body/mentions.ts';
import type { PageElement } from './page-tree.ts';

/** What a timeline in a page can be narrowed to. */
export interface TimelineGround {
  readonly records: Records;
  readonly known: KnownIds;
  readonly ground: Ground;
}

/** What `<Timeline partner="…" from="…" />` names that is not there. */
export function timelineFaults(element: PageElement, ground: TimelineGround): BodyFault[] {
  return Object.entries(attributesOf(element)).flatMap(([name, value]) =>
    checked(CHECKS, name, value, ground),
  );
}

/** The same of a step of a story, whose times are told otherwise. */
export function referenceFaults(
  given: Readonly<Record<string, string>>,
  ground: TimelineGround,
): BodyFault[] {
  const { partner, strategy, pillar, country } = CHECKS;
  const own = { partner, strategy, pillar, country };
  return Object.entries(given).flatMap(([name, value]) => checked(own, name, value, ground));
}

function checked(
  checks: Readonly<Partial<Record<string, Check>>>,
  name: string,
  value: string,
  ground: TimelineGround,
): BodyFault[] {
  const check = Object.hasOwn(checks, name) ? checks[name] : undefined;
  return check ? check(value, ground).map((fault) => withPath(fault, name)) : [];
}

/** The attributes of an element as texts. */
export function attributesOf({ attributes }: PageElement): Record<string, string> {
  return Object.fromEntries(attributes.map(({ name = '', value }) => [name, textOf(value)]));
}

/** What `<Chart figure="…" />` names that is not there. */
export function chartFaults(element: PageElement, { known, ground }: TimelineGround): BodyFault[] {
  const given = element.attributes.find(({ name }) => name === 'figure');
  const id = textOf(given?.value);
  const fault = referenceFault({ kind: 'figure', id }, known, ground);
  return fault ? [withPath(fault, 'figure')] : [];
}

function textOf(value: PageElement['attributes'][number]['value'] | undefined): string {
  return typeof value === 'object' && value !== null ? plain(value.value) : (value ?? '');
}

type Check = (value: string, ground: TimelineGround) => BodyFault[];

const CHECKS: Readonly<Record<TimelineAttribute, Check>> = {
  partner: records('partner'),
  strategy: records('strategy'),
  category: terms((ground) => ground.records.taxonomy.categories),
  pillar: terms((ground) => ground.records.taxonomy.pillars),
  country: countries,
  from: dates,
  to: dates,
};

function records(kind: 'partner' | 'strategy'): Check {
  return (value, { known, ground }) =>
    idsIn(value).flatMap((id) => {
      const fault = referenceFault({ kind, id }, known, ground);
      return fault ? [fault] : [];
    });
}

function terms(of: (ground: TimelineGround) => readonly Term[]): Check {
  return (value, ground) => {
    const known = of(ground).map(({ id }) => id);
    return known.length === 0 ? [] : idsIn(value).flatMap((id) => unknownTerm(id, known));
  };
}

function countries(value: string, { records: { events } }: TimelineGround): BodyFault[] {
  const known = [...new Set(events.flatMap((event) => event.countries))].sort();
  const variant = known.length > 0 ? 'country' : 'no-country';
  return idsIn(value).flatMap((id) => unknownTerm(id, known, variant));
}

function dates(value: string): BodyFault[] {
  const parsed = parseDate(value);
  return parsed.ok ? [] : [{ kind: `date-${parsed.fault}`, params: { value } }];
}

function unknownTerm(id: string, known: readonly string[], variant?: string): BodyFault[] {
  if (known.includes(id)) return [];
  const params = { id, allowed: known.join(', ') };
  if (variant !== undefined) return [{ kind: 'unknown-term', variant, params }];
  const near = nearest(id, known);
  return near
    ? [{ kind: 'unknown-term', variant: 'nearest', params: { ...params, nearest: near } }]
    : [{ kind: 'unknown-term', params }];
}

/** The fault with the attribute it is in. */
export function withPath(fault: BodyFault, key: string): BodyFault {
  return { ...fault, params: { ...fault.params, key, path: key, list: key } };
}

function idsIn(value: string): string[] {
  return value.split(',').map((id) => id.trim());
}

/** The text or number in `{"…"}`; anything else is code, which is told as such. */
function plain(code: string): string {
  return code.trim().replace(/^(["'])(.*)\1$/, '$2');
}
