import { readFileSync, writeFileSync } from 'node:fs';
import type { Catalogue } from '#domain/catalogue/catalogue.ts';
import { KINDS, readRef, type BodyKind, type RecordKind } from '#domain/records/kinds.ts';
import { recordsOf } from '#domain/catalogue/records.ts';
import { todayIn } from '#domain/dates/day-in-zone.ts';
import { recordDescription } from '#i18n/page-heads/record-descriptions.ts';
import { recordTitle } from '#i18n/page-heads/record-titles.ts';
import { voiceOf } from '#i18n/voice.ts';
import type { CollectionName } from '#schemas/collections.ts';
import { buildMoment } from '../build-moment.ts';
import { bodyOf, loadCatalogue, loadFields } from '../queries/catalogue.ts';
import { entriesOf } from '../queries/entries.ts';
import { moments } from '../queries/history.ts';
import { prosePages, proseTitles } from '../queries/pages.ts';
import {
  freshPages,
  NO_TRACES,
  tracesOf,
  withKept,
  type PageTraces,
} from '../reads/page-traces.ts';
import { beginNoting, statesGiven } from '../reads/reads.ts';
import { stateOf } from '../reads/state-of.ts';
import { noteProps, pagesRead } from '../reads/traced-pages.ts';
import { FIELD, type FieldAnswers } from '../reads/watched-records.ts';
import { toldTraces, type TraceFiles } from '../told-traces.ts';
import { loadHead, loadPublished } from './_data.ts';

// Before any route is asked for its paths: what is made then is told of later.
if (toldTraces()) beginNoting();

/** Asks a question anew by its words, as pages do: its answer's state is noted meanwhile. */
type Asking = (words: readonly string[], catalogue: Catalogue, base: string) => unknown;

const words = (
  [lang = '', written = '']: readonly string[],
  catalogue: Catalogue,
  base: string,
) => {
  const { site, taxonomy } = catalogue;
  const ref = readRef(written);
  const voice = voiceOf(site, taxonomy, lang, base);
  return ref && { ref, voice, now: todayIn(site.city.timeZone, buildMoment()) };
};

/** How each question is asked that a page can rest on. One that is not here has another answer each time. */
const ASKINGS: Readonly<Record<string, Asking>> = {
  site: (_, { site }) => site,
  taxonomy: (_, { taxonomy }) => taxonomy,
  years: (_, { years }) => years,
  list: ([collection], catalogue) => {
    const kind = (Object.keys(KINDS) as RecordKind[]).find(
      (each) => KINDS[each].collection === collection,
    );
    return kind && recordsOf(catalogue, kind);
  },
  has: ([ref = ''], catalogue) => named(ref, (kind, id) => catalogue.find(kind, id)),
  naming: ([ref = '', by], { backlinks }) =>
    named(ref, (kind, id) => backlinks.to({ kind, id }, by as RecordKind)),
  timesNamed: ([ref = ''], { backlinks }) =>
    named(ref, (kind, id) => backlinks.count({ kind, id })),
  title: (asked, catalogue, base) => {
    const of = words(asked, catalogue, base);
    return of && recordTitle(catalogue, of.ref, of.voice);
  },
  description: (asked, catalogue, base) => {
    const of = words(asked, catalogue, base);
    return of && recordDescription(of.ref.kind, of.ref.id, { catalogue, ...of });
  },
  body: ([kind, id = '', lang = '']) => bodyOf(kind as BodyKind, id, lang),
  collection: ([name]) => entriesOf(name as CollectionName),
  prosePages: ([lang = '']) => prosePages(lang),
  proseTitles: ([lang = '', main = '', ...names]) => proseTitles(names, lang, main),
  moments: () => moments(),
  head: () => loadHead(),
  published: ([ref = '']) => named(ref, loadPublished),
};

function named<V>(written: string, ask: (kind: RecordKind, id: string) => V): V | null {
  const ref = readRef(written);
  return ref && ask(ref.kind, ref.id);
}

/** Says whether a page that its route hands something would be made the same again as the one that was kept. */
type IsFresh = (path: string, handed: unknown) => boolean;

let decided: Promise<IsFresh> | undefined;

/** What says which pages need not be made; none where nobody asked for traces. */
export function freshUnder(base: string): Promise<IsFresh> {
  const files = toldTraces();
  if (files === null) return Promise.resolve(() => false);
  decided ??= decide(files, base);
  return decided;
}

async function decide({ kept: file, made }: TraceFiles, base: string): Promise<IsFresh> {
  const fieldOf = await loadFields();
  const earlier =
    file === null ? NO_TRACES : (JSON.parse(readFileSync(file, 'utf8')) as PageTraces);
  const present = await presentStates(earlier, fieldOf, base);
  const isFresh = freshPages(earlier, (question, state) => present.get(question) === state);
  const kept = new Set<string>();
  process.once('exit', (code) => {
    if (code !== 0) return;
    const states = statesGiven();
    const traces = tracesOf(
      pagesRead(),
      (question) => stateOfField(question, fieldOf) ?? states.get(question) ?? '',
    );
    writeFileSync(made, JSON.stringify({ ...withKept(traces, earlier, kept), kept: [...kept] }));
  });
  return (path, handed) => {
    const fresh = isFresh(path, noteProps(path, handed));
    if (fresh) kept.add(path);
    return fresh;
  };
}

/** The states that the answers have in this content. */
async function presentStates(
  { questions }: PageTraces,
  fieldOf: FieldAnswers,
  base: string,
): Promise<ReadonlyMap<string, string>> {
  const catalogue = await loadCatalogue();
  const fields = new Map<string, string>();
  for (const [question] of questions) {
    const state = stateOfField(question, fieldOf);
    const [name = '', ...asked] = question.split(' ');
    if (state !== null) fields.set(question, state);
    else await ASKINGS[name]?.(asked, catalogue, base);
  }
  await Promise.resolve();
  return new Map([...statesGiven(), ...fields]);
}

function stateOfField(question: string, fieldOf: FieldAnswers): string | null {
  const [name, ref = '', field = ''] = question.split(' ');
  return name === FIELD ? stateOf(fieldOf(ref, field)) : null;
}
