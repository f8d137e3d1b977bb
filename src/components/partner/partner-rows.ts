import { lastContact } from '#domain/catalogue/contacts.ts';
import { hasOnlyExpired, isQuiet, QUIET_YEARS } from '#domain/catalogue/quiet-ties.ts';
import type { Event } from '#domain/records/event.ts';
import { relationAt, type Partner } from '#domain/records/partner.ts';
import { regionOf } from '#geography/regions.ts';
import type { PageContext } from '../frame/site-context.ts';
import { dividing, facetOf, type Facet } from '../lists/facets.ts';

/** What a reader may ask of ties. */
const FLAGS = ['key', 'quiet', 'expired', 'lapsed', 'undated'] as const;
type Flag = (typeof FLAGS)[number];

/** A partner as the table has it. */
export interface PartnerRow {
  readonly partner: Partner;
  readonly region: string | null;
  readonly contact: Event | null;
  /** How many events name it. */
  readonly events: number;
  readonly flags: readonly Flag[];
}

/** The partners' rows: key localities first, then by the last contact, then by name. */
export function partnerRows(context: PageContext, partners: readonly Partner[]): PartnerRow[] {
  const { catalogue, voice, now } = context;
  const rows = partners.map((partner): PartnerRow => ({
    partner,
    region: regionOf(partner.country),
    contact: lastContact(catalogue, partner.id, now),
    events: catalogue.backlinks.to({ kind: 'partner', id: partner.id }, 'event').length,
    flags: flagsOf(context, partner),
  }));
  const isKey = ({ partner }: PartnerRow) => Number(partner.keySince !== null);
  const lastOf = ({ contact }: PartnerRow) => contact?.date.latest ?? -Infinity;
  const byLast = (a: PartnerRow, b: PartnerRow) =>
    lastOf(a) === lastOf(b) ? 0 : lastOf(b) - lastOf(a);
  return rows.sort(
    (a, b) =>
      isKey(b) - isKey(a) ||
      byLast(a, b) ||
      voice.compare(voice.text(a.partner.name), voice.text(b.partner.name)),
  );
}

function flagsOf({ catalogue, now }: PageContext, partner: Partner): Flag[] {
  const has: Record<Flag, boolean> = {
    key: partner.keySince !== null,
    quiet: isQuiet(catalogue, partner.id, now),
    expired: hasOnlyExpired(partner, now),
    lapsed: relationAt(partner, now) === 'lapsed',
    undated: partner.established === null,
  };
  return FLAGS.filter((flag) => has[flag]);
}

/** What the table is narrowed by. */
export function partnerFacets(
  { catalogue, voice }: PageContext,
  rows: readonly PartnerRow[],
): Facet[] {
  const { t } = voice;
  const places = (codes: readonly (string | null)[]) =>
    [...new Set(codes)]
      .flatMap((code) => (code === null ? [] : [{ value: code, label: voice.country(code) }]))
      .sort((a, b) => voice.compare(a.label, b.label));
  const closed = (
    name: string,
    label: string,
    valueOf: (row: PartnerRow) => string | null,
    words: readonly { value: string; label: string }[],
  ) => facetOf({ name, label, look: 'closed' }, rows, (row) => [valueOf(row) ?? []].flat(), words);
  const countries = places(rows.map(({ partner }) => partner.country));
  const regions = places(rows.map(({ region }) => region));
  const kinds = [...new Set(rows.map(({ partner }) => partner.kind))].map((kind) => {
    return { value: kind, label: t(`partnerKind.${kind}`) };
  });
  const relations = catalogue.taxonomy.relations.map(({ id, label, hue, shape }) => {
    return { value: id, label: voice.text(label), hue, shape };
  });
  const flags = FLAGS.map((value) => {
    return { value, label: t(`lists.flag.${value}`, { years: QUIET_YEARS }) };
  });
  return dividing(
    [
      closed('country', t('partner.country'), ({ partner }) => partner.country, countries),
      closed('region', t('lists.region'), ({ region }) => region, regions),
      closed('kind', t('partner.kind'), ({ partner }) => partner.kind, kinds),
      facetOf(
        { name: 'relation', label: t('partner.relation'), look: 'chips' },
        rows,
        ({ partner }) => [partner.relation],
        relations,
      ),
      facetOf(
        { name: 'flag', label: t('lists.flag'), look: 'chips' },
        rows,
        (row) => row.flags,
        flags,
      ),
    ],
    rows.length,
  );
}
