import { recordsOf, type Records } from '../catalogue/records.ts';
import { isAfter, yearOf } from '../dates/compare.ts';
import { todayIn } from '../dates/day-in-zone.ts';
import type { ChronicleDate } from '../dates/edtf-date.ts';
import { RECORD_KINDS } from '../records/kinds.ts';
import type { LifeStage } from '../records/partner.ts';
import type { FieldPath, Finding, Rule } from './rule.ts';

interface Dated {
  readonly file: string;
  readonly field: FieldPath;
  readonly date: ChronicleDate | null;
}

/** What a record says has happened does not lie wholly ahead. */
export const dateInFuture: Rule = (records, { now }) => {
  const today = todayIn(records.site.city.timeZone, now);
  return pastDates(records).flatMap(({ file, field, date }): Finding[] => {
    if (date === null || !isAfter(date, today)) return [];
    const key = String(field.findLast((part) => typeof part === 'string'));
    return [{ kind: 'date-in-future', file, field, params: { key, date: date.written } }];
  });
};

function pastDates(records: Records): Dated[] {
  return [
    ...ofPartners(records),
    ...ofStrategies(records),
    ...ofFigures(records),
    ...records.sources.flatMap(({ file, published, accessed }) => [
      one(file, ['published'], published),
      one(file, ['accessed'], accessed),
    ]),
    ...Object.entries(records.site.readUntil).map(([name, date]) =>
      one('site.yaml', ['readUntil', name], date ?? null),
    ),
    ...records.site.editions.map(({ date }, index) =>
      one('site.yaml', ['editions', index, 'date'], date),
    ),
    ...records.organisations.map(({ file, founded }) => one(file, ['founded'], founded)),
    ...records.people.flatMap(({ file, roles }) =>
      roles.map(({ at }, index) => one(file, ['roles', index, 'at'], at)),
    ),
    ...RECORD_KINDS.flatMap((kind) => recordsOf(records, kind)).flatMap((record) =>
      record.changes.map(({ date }, index) => one(record.file, ['changes', index, 'date'], date)),
    ),
  ];
}

/** Whoever signs a document may say when it will be in force, but never that many years ahead. */
const WAIT = 5;

/** A document may be known to come into force one day once it is signed, and to expire. */
function isDone({ stage, date }: LifeStage, before: readonly LifeStage[]): boolean {
  if (stage !== 'in-force') return DONE.has(stage);
  const signed = before.findLast((earlier) => earlier.stage === 'signed');
  return !signed || yearOf(date) - yearOf(signed.date) > WAIT;
}

/** Steps that cannot be known before they are taken. */
const DONE: ReadonlySet<LifeStage['stage']> = new Set([
  ...(['proposed', 'signed', 'renewed', 'amended'] as const),
]);

function ofPartners({ partners }: Records): Dated[] {
  return partners.flatMap(({ file, established, keySince, lapsed, continued, agreements }) => [
    one(file, ['established'], established),
    one(file, ['keySince'], keySince),
    one(file, ['lapsed'], lapsed),
    one(file, ['continued', 'at'], continued?.at ?? null),
    ...agreements.flatMap(({ life }, a) =>
      life.map((step, s) =>
        one(
          file,
          ['agreements', a, 'life', s, 'date'],
          isDone(step, life.slice(0, s)) ? step.date : null,
        ),
      ),
    ),
  ]);
}

function ofStrategies({ strategies }: Records): Dated[] {
  return strategies.flatMap(({ file, issued, statuses, objectives }) => [
    one(file, ['issued'], issued),
    ...statuses.map(({ at }, index) => one(file, ['statuses', index, 'at'], at)),
    ...objectives.map(({ baseline }, index) =>
      one(file, ['objectives', index, 'baseline', 'at'], baseline?.at ?? null),
    ),
  ]);
}

/** Only what nobody has counted may speak of a time to come. */
function ofFigures({ figures }: Records): Dated[] {
  return figures.flatMap(({ file, observations }) =>
    observations.map(({ time, timeKind, estimate }, index) =>
      one(file, ['observations', index, timeKind], estimate === null ? time : null),
    ),
  );
}

function one(file: string, field: FieldPath, date: ChronicleDate | null): Dated {
  return { file, field, date };
}
