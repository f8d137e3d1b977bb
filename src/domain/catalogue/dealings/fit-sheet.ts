import type { LocalText } from '../../records/text.ts';
import type { Catalogue } from '../catalogue.ts';
import type { PersonMet } from './people-met.ts';
import { sourcesOnSheet, type Briefing } from './sheet.ts';

/** All there is for a sheet, before it is known what two pages hold. */
type Whole = Omit<Briefing, 'sources' | 'noteLines'>;

/** At most so many of each, which is what a reader takes in before a meeting. */
const MOST = {
  contacts: 5,
  people: 7,
  promises: 5,
  points: 6,
  figures: 4,
  siblings: 8,
  unknowns: 4,
};
const NOTE_LINES = 4;

/*
 * Two pages of A4 in 8 pt and two languages side by side, in lines. Nothing measures text before it is
 * printed, so what it takes is reckoned from its letters, rather too much than too little.
 */
const LINES = 145;
const LETTERS_A_LINE = 50;
/** A source stands in one of two columns in the smallest type, its address broken anywhere. */
const LETTERS_A_SOURCE_LINE = 66;

type Limits = typeof MOST & { readonly notes: number };

/** What is left out step by step until the sheet fits: the oldest meetings, then lines for notes, then the ends of the lists. */
const STEPS: readonly Partial<Limits>[] = [
  {},
  { contacts: 4 },
  { contacts: 3 },
  { notes: 2 },
  { notes: 0 },
  { people: 5 },
  { siblings: 5, figures: 3 },
  { promises: 3, points: 4, unknowns: 2 },
  { people: 3, contacts: 2, figures: 2 },
  { siblings: 3, promises: 2, points: 3 },
];

/** The longest form of a sheet that two pages hold; the shortest where none does. */
export function fitSheet(catalogue: Pick<Catalogue, 'find'>, whole: Whole): Briefing {
  let limits: Limits = { ...MOST, notes: NOTE_LINES };
  let sheet = shorten(whole, limits);
  for (const step of STEPS) {
    limits = { ...limits, ...step };
    sheet = shorten(whole, limits);
    if (linesOf(catalogue, sheet) <= LINES) break;
  }
  return sheet;
}

function shorten(whole: Whole, limit: Limits): Briefing {
  const { partner, met, siblings } = whole;
  const kept = siblings.filter(
    (one, place) => place < limit.siblings - 1 || one.partner.id === partner.id,
  );
  const sheet = {
    ...whole,
    contacts: whole.contacts.slice(0, limit.contacts),
    met: {
      theirs: met.theirs.slice(0, limit.people),
      ours: met.ours.slice(0, limit.people),
    },
    promises: whole.promises.slice(0, limit.promises),
    points: whole.points.slice(0, limit.points),
    figures: whole.figures.slice(0, limit.figures),
    siblings: siblings.length > limit.siblings ? kept : siblings,
    unknowns: whole.unknowns.slice(0, limit.unknowns),
  };
  return { ...sheet, sources: sourcesOnSheet(sheet), noteLines: limit.notes };
}

/** How many lines a sheet takes in the language in which it is longest. */
export function linesOf(catalogue: Pick<Catalogue, 'find'>, sheet: Briefing): number {
  const { partner, contacts, lastVisitors, met, promises, points, figures, unknowns } = sheet;
  const people = [...met.theirs, ...met.ours];
  const parts = [
    6 + lines(partner.summary) + lines(partner.name),
    12 +
      sum(contacts.slice(0, 1), ({ title }) => lines(title)) +
      lines(lastVisitors?.title ?? null),
    4 + sum(partner.agreements, ({ title, life }) => lines(title) + 1 + Math.ceil(life.length / 2)),
    2 + sum(contacts, ({ summary }) => lines(summary) + 0.5),
    2 + sum(people, linesOfPerson),
    2 + sum(promises, ({ outcome }) => lines(outcome.text) + 1),
    2 + sum(points, (point) => 1 + ('event' in point ? lines(point.event.title) : 1)),
    2 + sum(figures, ({ figure }) => lines(figure.name, 36)),
    sheet.siblings.length > 0 ? 4 + sheet.siblings.length * 1.3 : 0,
    2 + lines(partner.doubt) + unknowns.length * 1.6,
    sheet.noteLines * 2,
    2 + sum(sheet.sources, (id) => sourceLines(catalogue, id)) / 2,
  ];
  return parts.reduce((all, part) => all + part, 0);
}

/** A day beside the office, and that others were there, take a line more. */
function linesOfPerson({ role, isRoleApart, isAmongSeveral }: PersonMet): number {
  const office = Math.max(1, lines(role?.title ?? null, 34));
  return office + Number(isRoleApart || isAmongSeveral) + 0.3;
}

function sourceLines({ find }: Pick<Catalogue, 'find'>, id: string): number {
  const source = find('source', id);
  const letters = `${source?.title ?? id} ${source?.publisher ?? ''} ${source?.url ?? ''}`.length;
  return Math.ceil((letters + 14) / LETTERS_A_SOURCE_LINE);
}

function lines(text: LocalText | null, perLine = LETTERS_A_LINE): number {
  const letters = Math.max(0, ...Object.values(text ?? {}).map((words) => words.length));
  return Math.ceil(letters / perLine);
}

function sum<T>(items: readonly T[], linesOfOne: (item: T) => number): number {
  return items.reduce((all, item) => all + linesOfOne(item), 0);
}
