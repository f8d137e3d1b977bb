import type { Catalogue } from '#domain/catalogue/catalogue.ts';
import { KINDS, readRef, type BodyKind, type RecordKind } from '#domain/records/kinds.ts';
import { recordsOf } from '#domain/catalogue/records.ts';
import { todayIn } from '#domain/dates/day-in-zone.ts';
import { recordDescription } from '#i18n/page-heads/record-descriptions.ts';
import { recordTitle } from '#i18n/page-heads/record-titles.ts';
import { voiceOf } from '#i18n/voice.ts';
import { buildMoment } from '../build-moment.ts';
import { sitePages } from '../components/frame/site-pages.ts';
import { onceForAll } from '../made-once.ts';
import { bodyOf, loadCatalogue, loadFields } from '../queries/catalogue.ts';
import { entriesOf } from '../queries/entries.ts';
import { moments } from '../queries/history.ts';
import { prosePages, proseTitles } from '../queries/pages.ts';
import { freshPages, tracesOf, withKept, type PageTraces } from '../reads/page-traces.ts';
import { beginNoting, statesGiven } from '../reads/reads.ts';
import { stateOf } from '../reads/state-of.ts';
import { noteProps, pagesRead } from '../reads/traced-pages.ts';
import { FIELD, type FieldAnswers } from '../reads/watched-records.ts';
import { readTraces, writeTracesAtEnd } from '../reads/trace-files.ts';
import { toldTraces, type TraceFiles } from '../told-traces.ts';
import { loadHead, loadPublished } from './_data.ts';

// Before any route is asked for its paths: what is made then is told of later.
if (toldTraces()) beginNoting();

/** Asks a question anew by its words, as pages do: its answer's state is noted meanwhile. */
type Asking = (words: readonly string[], catalogue: Catalogue) => unknown;

const words = ([lang = '', written = '']: readonly string[], catalogue: Catalogue) => {
  const { site, taxonomy } = catalogue;
  const ref = readRef(written);
  const voice = voiceOf(site, taxonomy, lang, import.meta.env.BASE_URL);
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
  sitePages: (_, catalogue) => sitePages(catalogue, []),
  title: (asked, catalogue) => {
    const of = words(asked, catalogue);
    return of && recordTitle(catalogue, of.ref, of.voice);
  },
  description: (asked, catalogue) => {
    const of = words(asked, catalogue);
    return of && recordDescription(of.ref.kind, of.ref.id, { catalogue, ...of });
  },
  body: ([kind, id = '', lang = '']) => bodyOf(kind as BodyKind, id, lang),
  collection: ([name]) => entriesOf(name as Parameters<typeof entriesOf>[0]),
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

/** What says which pages need not be made; none where nobody asked for traces. */
export const freshPath = onceForAll((): Promise<IsFresh> => {
  const files = toldTraces();
  return files === null ? Promise.resolve(() => false) : decide(files);
});

async function decide({ kept: file, made }: TraceFiles): Promise<IsFresh> {
  const fieldOf = await loadFields();
  const earlier = readTraces(file);
  const present = await presentStates(earlier, fieldOf);
  const isFresh = freshPages(earlier, (question, state) => present.get(question) === state);
  const kept = new Set<string>();
  writeTracesAtEnd(made, kept, () => {
    const given = statesGiven();
    const stateNow = (question: string) =>
      stateOfField(question, fieldOf) ?? given.get(question) ?? '';
    return withKept(tracesOf(pagesRead(), stateNow), earlier, kept);
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
): Promise<ReadonlyMap<string, string>> {
  const catalogue = await loadCatalogue();
  const fields = new Map<string, string>();
  for (const [question] of questions) {
    const state = stateOfField(question, fieldOf);
    const [name = '', ...asked] = question.split(' ');
    if (state !== null) fields.set(question, state);
    else await ASKINGS[name]?.(asked, catalogue);
  }
  return new Map([...statesGiven(), ...fields]);
}

function stateOfField(question: string, fieldOf: FieldAnswers): string | null {
  const [name, ref = '', field = ''] = question.split(' ');
  return name === FIELD ? stateOf(fieldOf(ref, field)) : null;
}
