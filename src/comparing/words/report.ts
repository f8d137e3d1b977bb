import type { Language } from '#domain/records/text.ts';
import { latestAt } from '#domain/records/figure.ts';
import { todayIn } from '#domain/dates/day-in-zone.ts';
import type { Problem } from '#checking/issue.ts';
import { inWords } from '#checking/wording.ts';
import type { Issue } from '#checking/issue.ts';
import { LANGUAGES } from '#i18n/string-files.ts';
import { observationInWords } from '#i18n/observations.ts';
import { idOf, isRenamed, type EntryChange } from '../change.ts';
import type { ChangedPage } from '../changed-pages.ts';
import type { Comparison } from '../compare.ts';
import type { EntryKind } from '../edition.ts';
import { aliasesOf } from '../pair-entries.ts';
import { routesOf, type Routes } from '#i18n/routes.ts';
import type { PageRef } from '../site-pages.ts';
import { seriesRows, type SeriesRow } from './series-rows.ts';
import { addressOf, kindName, nameOf, speakerOf, type Speaker } from './speaker.ts';
import { toldChanges, type Speakers, type ToldChange } from './told-change.ts';

/** What the comparison is of, and where it is told. */
export interface Circumstances {
  readonly lang: string;
  /** What the two editions are called: an id of a commit; null for the files as they are. */
  readonly before: string;
  readonly after: string | null;
  /** The moment (ms, UTC) that the newest values are looked up at. */
  readonly now: number;
  /** A content file's path as it is printed. */
  readonly pathOf: (file: string) => string;
}

/** A record in words. */
export interface ToldEntry {
  readonly kind: EntryKind;
  readonly kindName: string;
  readonly id: string;
  readonly name: string;
  readonly how: 'added' | 'changed' | 'removed';
  /** Its earlier id, where it has another now. */
  readonly earlierId: string | null;
  /** True where the earlier id's address leads to the record. */
  readonly keepsAddress: boolean;
  readonly path: string;
  readonly address: string | null;
  readonly changes: readonly ToldChange[];
  /** Paths of its files that could not be read. */
  readonly unread: readonly string[];
}

export interface ToldPage {
  readonly address: string;
  /** Names of the languages it changes in; null for all of them. */
  readonly languages: readonly string[] | null;
}

export interface ToldFigure {
  readonly id: string;
  readonly name: string;
  /** Its newest value on the home page, where that shows it and it is otherwise. */
  readonly front: { readonly before: string | null; readonly after: string | null } | null;
  readonly rows: readonly SeriesRow[];
}

/** A comparison in the words of one language, nothing escaped. */
export interface Report {
  readonly before: string;
  readonly after: string | null;
  readonly records: readonly ToldEntry[];
  readonly figures: readonly ToldFigure[];
  readonly pages: {
    readonly own: readonly ToldPage[];
    readonly shown: readonly ToldPage[];
    readonly far: readonly ToldPage[];
    readonly everywhere: boolean;
  };
  readonly addresses: {
    readonly vanished: readonly string[];
    readonly withdrawn: readonly string[];
    readonly moved: readonly { readonly from: string; readonly to: string }[];
  };
  readonly problems: {
    readonly broken: readonly Issue[];
    readonly others: readonly Issue[];
    readonly mended: number;
  };
  /** Paths of files of which nothing could be compared. */
  readonly unread: readonly string[];
}

/** Puts a comparison into words. */
export function reportOf(comparison: Comparison, given: Circumstances): Report {
  const { before, after, changes, pages, addresses, problems, unread } = comparison;
  const speakers = { before: speakerOf(before, given.lang), after: speakerOf(after, given.lang) };
  const told = (list: readonly ChangedPage[]) => list.map((page) => toldPage(page, speakers.after));
  const issues = (list: readonly Problem[]) =>
    list.map((problem) =>
      inWords(problem, { lang: given.lang, main: after.main, pathOf: given.pathOf }),
    );
  return {
    before: given.before,
    after: given.after,
    records: changes.map((change) => toldEntry(change, speakers, given)),
    figures: changes.flatMap((change) => toldFigure(change, speakers, given.now)),
    pages: {
      own: told(pages.own),
      shown: told(pages.shown),
      far: told(pages.far),
      everywhere: pages.everywhere,
    },
    addresses: {
      vanished: [
        ...addresses.uprooted.map((lang) => `${routesIn(lang, speakers.before).page('home')}*`),
        ...inAllLanguages(addresses.vanished, speakers.before),
      ],
      withdrawn: inAllLanguages(addresses.withdrawn, speakers.before),
      moved: addresses.moved.flatMap(({ from, to }) => movesOf(from, to, speakers)),
    },
    problems: {
      broken: issues(problems.broken),
      others: issues(problems.others),
      mended: problems.mended,
    },
    unread: unread.map(given.pathOf),
  };
}

function toldEntry(change: EntryChange, speakers: Speakers, { pathOf }: Circumstances): ToldEntry {
  const { kind, before, after, unread } = change;
  const speaker = after ? speakers.after : speakers.before;
  const entry = after ?? before;
  const ref = refOf(change);
  return {
    kind,
    kindName: kindName(kind, speakers.after),
    id: idOf(change),
    name: nameIn(change, speakers),
    how: !before ? 'added' : !after ? 'removed' : 'changed',
    earlierId: isRenamed(change) ? (before?.id ?? null) : null,
    keepsAddress: after !== null && before !== null && aliasesOf(after).includes(before.id),
    path: pathOf(entry?.file ?? ''),
    address: ref && mainAddress(ref, speaker),
    changes: toldChanges(change, speakers),
    unread: unread.map(pathOf),
  };
}

/** The name it has now; that of before where its file cannot be read any more, or is gone. */
function nameIn({ before, after }: EntryChange, speakers: Speakers): string {
  const isReadable = after && !(before && after.unread.includes(after.file));
  if (isReadable) return nameOf(after, speakers.after);
  return before ? nameOf(before, speakers.before) : '';
}

function refOf(change: EntryChange): PageRef | null {
  const { kind } = change;
  const id = idOf(change);
  if (kind === 'setting') return null;
  return kind === 'page' ? { page: 'prose', name: id } : { page: 'record', kind, id };
}

/** Where a page is in the site's main language, by which editors know it. */
function mainAddress(ref: PageRef, speaker: Speaker): string {
  return addressOf(ref, routesIn(speaker.edition.main, speaker));
}

/** Where pages are in every language of the site: whoever keeps a link keeps it in one of them. */
function inAllLanguages(refs: readonly PageRef[], speaker: Speaker): string[] {
  const all = refs.flatMap((ref) =>
    speaker.edition.languages.map((lang) => addressOf(ref, routesIn(lang, speaker))),
  );
  return [...new Set(all)];
}

/** The ways that an earlier address leads, one in each language that stays. */
function movesOf(from: PageRef, to: PageRef, { before, after }: Speakers) {
  return before.edition.languages
    .filter((lang) => after.edition.languages.includes(lang))
    .map((lang) => ({
      from: addressOf(from, routesIn(lang, before)),
      to: addressOf(to, routesIn(lang, after)),
    }));
}

/** The addresses in a language of the site. */
function routesIn(lang: Language, { edition: { main }, voice }: Speaker): Routes {
  // A language that the interface does not speak is one of the problems, and told there.
  return LANGUAGES.includes(lang) ? routesOf(lang, main) : voice.routes;
}

function toldPage({ ref, languages }: ChangedPage, speaker: Speaker): ToldPage {
  const all = speaker.edition.languages.every((lang) => languages.includes(lang));
  return {
    address: mainAddress(ref, speaker),
    languages: all ? null : languages.map((lang) => speaker.voice.languageName(lang)),
  };
}

function toldFigure(
  { kind, before, after }: EntryChange,
  speakers: Speakers,
  now: number,
): ToldFigure[] {
  const entry = after ?? before;
  if (kind !== 'figure' || !entry) return [];
  const rows = seriesRows(before, after, speakers);
  const front = frontValues(before?.id, after?.id, speakers, now);
  if (front === null && rows.every((row) => row.before === row.after)) return [];
  return [
    { id: entry.id, name: nameOf(entry, after ? speakers.after : speakers.before), front, rows },
  ];
}

/** A key figure's newest value as the home page showed it and shows it. */
function frontValues(
  before: string | undefined,
  after: string | undefined,
  speakers: Speakers,
  now: number,
): ToldFigure['front'] {
  const values = {
    before: frontValue(before, speakers.before, now),
    after: frontValue(after, speakers.after, now),
  };
  return values.before === values.after ? null : values;
}

function frontValue(id: string | undefined, { edition, voice, lang }: Speaker, now: number) {
  const { site } = edition.catalogue;
  if (id === undefined || !site.keyFigures.includes(id)) return null;
  const figure = edition.catalogue.find('figure', id);
  const latest = figure && latestAt(figure, todayIn(site.city.timeZone, now));
  if (!latest) return null;
  const value = observationInWords(latest, voice.text(figure.unit), lang);
  return `${value} (${voice.shortDate(latest.time)})`;
}
