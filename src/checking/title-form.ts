import { KINDS } from '#domain/records/kinds.ts';
import type { FieldFault } from './field-fault.ts';

/** Records whose title and summary are the editors' own words: a source's are as it was published. */
const OWN_WORDS: ReadonlySet<string> = new Set(
  [KINDS.event, KINDS.strategy].flatMap(({ collection, texts }) => [collection, texts]),
);

/** Titles in capitals or with a full stop, and quotation marks of two sorts: one hand writes as the other. */
export function titleFaults(data: unknown, collection: string): FieldFault[] {
  if (!OWN_WORDS.has(collection) || typeof data !== 'object' || data === null) return [];
  const { title, summary } = data as Readonly<Record<string, unknown>>;
  return [
    ...(typeof title === 'string' ? ofTitle(title.trim()) : []),
    ...(typeof title === 'string' ? ofQuotes('title', title) : []),
    ...(typeof summary === 'string' ? ofQuotes('summary', summary) : []),
  ];
}

/** A few capitals are an abbreviation. */
const SHORTEST = 10;

function ofTitle(title: string): FieldFault[] {
  const letters = title.match(/\p{L}/gu) ?? [];
  const isShouted =
    letters.length >= SHORTEST &&
    /\s/.test(title) &&
    letters.every((one) => /\p{Lu}|\p{Lo}/u.test(one));
  // A script without capitals is none.
  if (isShouted && letters.some((one) => /\p{Lu}/u.test(one)))
    return [fault('capitals', 'title', title)];
  // What ends in a dot may be abbreviated: “TP.”, “v.v.”, “Inc.”.
  const stop = /(?<=(^|\s)[\p{Ll}\p{M}]{2,}|\d)\.$/u.test(title);
  return stop ? [fault('stop', 'title', title, title.slice(0, -1))] : [];
}

/** Opened and closed by one sort: “…” has as many of one as of the other, and no straight one beside it. */
function ofQuotes(key: string, text: string): FieldFault[] {
  // Other customs: „…“, «…» and 「…」 around or within.
  if (/[„«»「」‟]/u.test(text)) return [];
  const count = (sign: string) => text.split(sign).length - 1;
  const [opened, closed, straight] = [count('“'), count('”'), count('"')];
  const isMixed = opened + closed > 0 && straight > 0;
  return isMixed || opened !== closed ? [fault('quotes', key, text)] : [];
}

function fault(variant: string, key: string, value: string, nearest = ''): FieldFault {
  const params = { key, value, nearest };
  return { kind: 'title-form', variant, field: [key], on: 'value', params };
}
