import { lastContact } from '#domain/catalogue/contacts.ts';
import { relationOf } from '#domain/catalogue/partners.ts';
import { yearOf } from '#domain/dates/compare.ts';
import { inheritanceAt, type Partner } from '#domain/records/partner.ts';
import type { Hue, Shape } from '#domain/records/taxonomy.ts';
import type { Locality } from '#geography/network/network-picture.ts';
import { HEAVY, nameWidth } from '#geography/network/name-width.ts';
import type { PageContext } from '../frame/site-context.ts';

/** How much of a tie is known: all, not since when, or only that a former province had it. */
type Look = 'firm' | 'faded' | 'hollow';

/** A locality as a map draws it and tells of it. */
export interface ShownLocality extends Locality {
  readonly name: string;
  /** What the card says under the name: country, relation since when, last contact. */
  readonly lines: readonly string[];
  readonly href: string;
  readonly relation: string;
  readonly hue: Hue;
  readonly shape: Shape;
  readonly look: Look;
  readonly isKey: boolean;
  /** Year from which the tie is documented; empty where none is. */
  readonly since: string;
  readonly inheritedOn: string;
}

/** The localities of a map, those first whose names are the last to be left out. */
export function localitiesOf(partners: readonly Partner[], context: PageContext): ShownLocality[] {
  const { catalogue } = context;
  const rank = new Map(catalogue.taxonomy.relations.map(({ id }, index) => [id, index]));
  const events = (id: string) => catalogue.naming({ kind: 'partner', id }, 'event').length;
  return partners
    .map((partner) => ({ partner, events: events(partner.id) }))
    .sort(
      (a, b) =>
        Number(b.partner.keySince !== null) - Number(a.partner.keySince !== null) ||
        (rank.get(a.partner.relation) ?? 99) - (rank.get(b.partner.relation) ?? 99) ||
        b.events - a.events,
    )
    .map(({ partner }) => localityOf(partner, context));
}

function localityOf(partner: Partner, context: PageContext): ShownLocality {
  const { catalogue, voice } = context;
  const name = voice.text(partner.name);
  const relation = relationOf(catalogue, partner);
  const isKey = partner.keySince !== null;
  return {
    id: partner.id,
    place: partner.coordinates,
    wide: nameWidth(name) * (isKey ? HEAVY : 1),
    name,
    lines: linesAbout(partner, context),
    href: voice.routes.record('partner', partner.id),
    relation: partner.relation,
    hue: relation?.hue ?? 'slate',
    shape: relation?.shape ?? 'ring',
    look: lookOf(partner, context.now),
    isKey,
    since: partner.established ? String(yearOf(partner.established)) : '',
    inheritedOn: partner.inheritedOn?.written ?? '',
  };
}

function lookOf(partner: Partner, now: number): Look {
  if (inheritanceAt(partner, now) === 'unconfirmed') return 'hollow';
  return partner.established ? 'firm' : 'faded';
}

function linesAbout(partner: Partner, { catalogue, voice, now }: PageContext): string[] {
  const { t } = voice;
  const relation = relationOf(catalogue, partner);
  const contact = lastContact(catalogue, partner.id, now);
  const since = partner.established
    ? t('network.since', { date: voice.shortDate(partner.established) })
    : t('network.sinceUnknown');
  return [
    voice.country(partner.country),
    relation ? `${voice.text(relation.label)}, ${since}` : since,
    contact
      ? t('network.lastContact', { date: voice.shortDate(contact.date) })
      : t('network.noContact'),
  ];
}
