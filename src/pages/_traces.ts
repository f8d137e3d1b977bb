import type { Catalogue } from '#domain/catalogue/catalogue.ts';
import {
  readRef,
  type BodyKind,
  type CollectionOf,
  type RecordKind,
  type RecordRef,
} from '#domain/records/kinds.ts';
import { todayIn } from '#domain/dates/day-in-zone.ts';
import { recordDescription } from '#i18n/page-heads/record-descriptions.ts';
import { recordTitle } from '#i18n/page-heads/record-titles.ts';
import { voiceOf } from '#i18n/voice.ts';
import { buildMoment } from '../build-moment.ts';
import { sitePages } from '../components/frame/site-pages.ts';
import { onceForAll, oncePerKey } from '../made-once.ts';
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
type Asking = (...words: string[]) => unknown;

/** How each question is asked that a page can rest on. One that is not here has another answer each time. */
function askingsOf(catalogue: Catalogue): Readonly<Record<string, Asking>> {
  const { site, taxonomy, backlinks } = catalogue;
  const now = todayIn(site.city.timeZone, buildMoment());
  const voiceIn = oncePerKey((lang: string) =>
    voiceOf(site, taxonomy, lang, import.meta.env.BASE_URL),
  );
  return {
    site: () => catalogue.site,
    taxonomy: () => catalogue.taxonomy,
    years: () => catalogue.years,
    list: (collection) => catalogue[collection as CollectionOf<RecordKind>],
    has: (ref = '') => named(ref, ({ kind, id }) => catalogue.find(kind, id)),
    naming: (ref = '', by) => named(ref, (target) => backlinks.to(target, by as RecordKind)),
    timesNamed: (ref = '') => named(ref, (target) => backlinks.count(target)),
    sitePages: () => sitePages(catalogue, []),
    title: (lang = '', ref = '') =>
      named(ref, (target) => recordTitle(catalogue, target, voiceIn(lang))),
    description: (lang = '', ref = '') =>
      named(ref, ({ kind, id }) =>
        recordDescription(kind, id, { catalogue, voice: voiceIn(lang), now }),
      ),
    body: (kind, id = '', lang = '') => bodyOf(kind as BodyKind, id, lang),
    collection: (name) => entriesOf(name as Parameters<typeof entriesOf>[0]),
    prosePages: (lang = '') => prosePages(lang),
    proseTitles: (lang = '', main = '', ...names) => proseTitles(names, lang, main),
    moments: () => moments(),
    head: () => loadHead(),
    published: (ref = '') => named(ref, ({ kind, id }) => loadPublished(kind, id)),
  };
}

function named<V>(written: string, ask: (ref: RecordRef) => V): V | null {
  const ref = readRef(written);
  return ref && ask(ref);
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
  const askings = askingsOf(await loadCatalogue());
  const fields = new Map<string, string>();
  for (const [question] of questions) {
    const state = stateOfField(question, fieldOf);
    const [name = '', ...asked] = question.split(' ');
    if (state !== null) fields.set(question, state);
    else await askings[name]?.(...asked);
  }
  return new Map([...statesGiven(), ...fields]);
}

function stateOfField(question: string, fieldOf: FieldAnswers): string | null {
  const [name, ref = '', field = ''] = question.split(' ');
  return name === FIELD ? stateOf(fieldOf(ref, field)) : null;
}
