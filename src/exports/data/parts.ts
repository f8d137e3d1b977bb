import type { z } from 'astro/zod';
import type { Catalogue } from '#domain/catalogue/catalogue.ts';
import { isoDay } from '#domain/dates/calendar.ts';
import { precisionOf } from '#domain/dates/certainty.ts';
import type { ChronicleDate, DatePoint, MissingEnd } from '#domain/dates/edtf-date.ts';
import { RECORD_KINDS, type RecordKind } from '#domain/records/kinds.ts';
import type { BaseRecord, Citation } from '#domain/records/record.ts';
import type { Quantity } from '#domain/records/strategy.ts';
import type { LocalText } from '#domain/records/text.ts';
import { shortDate } from '#i18n/dates.ts';
import { recordFile } from '#i18n/data-paths.ts';
import type { citation, date } from './shapes.ts';

/** What the builders of data are handed. */
export interface DataGround {
  readonly catalogue: Catalogue;
  /** The day of the data, ISO 8601. */
  readonly day: string;
  /** Codes of the site's languages, the main one first. */
  readonly languages: readonly string[];
  /** The address of a record's page, by language. */
  readonly pages: (kind: RecordKind, id: string) => Readonly<Record<string, string>>;
  /** The address of a file of the site, from its path below the site's root. */
  readonly file: (path: string) => string;
  /** The Markdown of a record's page by language; null where it has none. */
  readonly body: (kind: RecordKind, id: string) => LocalText | null;
}

/** A date with the days it may mean and its words. */
export function dateData(when: ChronicleDate, { languages }: DataGround): z.input<typeof date> {
  const [start, end] = when.kind === 'point' ? [when.point, when.point] : [when.start, when.end];
  return {
    edtf: when.written,
    earliest: dayOf(when.earliest),
    latest: dayOf(when.latest),
    kind: when.kind,
    precision: precisionOf(when),
    certainty: leastCertain([start, end]),
    start: typeof start === 'string' ? start : 'known',
    end: typeof end === 'string' ? end : 'known',
    words: Object.fromEntries(languages.map((lang) => [lang, shortDate(when, lang)])),
  };
}

/** The same of a date that may not be known. */
export function dateOrNull(when: ChronicleDate | null, ground: DataGround) {
  return when && dateData(when, ground);
}

function dayOf(moment: number): string | null {
  return Number.isFinite(moment) ? isoDay(moment) : null;
}

function leastCertain(ends: readonly (DatePoint | MissingEnd)[]) {
  const said = ends.flatMap((end) => (typeof end === 'string' ? [] : [end.certainty]));
  const approximate = said.some((one) => one.startsWith('approximate'));
  const uncertain = said.some((one) => one.endsWith('uncertain'));
  if (approximate) return uncertain ? 'approximate-uncertain' : 'approximate';
  return uncertain ? 'uncertain' : 'exact';
}

/** A citation with what is known of its source. */
export function citationData(
  { source: id, locator }: Citation,
  ground: DataGround,
): z.input<typeof citation> {
  const source = ground.catalogue.find('source', id);
  return {
    source: id,
    locator,
    title: source?.title ?? null,
    titleIs: source?.titleIs ?? null,
    publisher: source?.publisher ?? null,
    published: dateOrNull(source?.published ?? null, ground),
    url: source?.url ?? null,
    archived: source?.archived ?? null,
    accessed: dateOrNull(source?.accessed ?? null, ground),
  };
}

type Common = Pick<BaseRecord, 'id' | 'aliases' | 'changes'>;

/** What every record has. */
export function baseData(
  kind: RecordKind,
  record: Common,
  doubt: LocalText | null,
  ground: DataGround,
) {
  const { id, aliases, changes } = record;
  return {
    id,
    pages: { ...ground.pages(kind, id) },
    self: ground.file(recordFile(kind, id)),
    aliases: [...aliases],
    doubt,
    changes: changes.map(({ date: when, note }) => ({ date: dateData(when, ground), note })),
    namedBy: RECORD_KINDS.flatMap((by) =>
      ground.catalogue.backlinks.to({ kind, id }, by).map((one) => ({ kind: by, id: one })),
    ),
  };
}

/** A number or range as the data has it. */
export function quantityData({ value, min, max, qualifier }: Omit<Quantity, 'unit'>) {
  return { value, min, max, qualifier };
}
