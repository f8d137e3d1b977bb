import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '#building/read-content.ts';
import { searchDocuments } from '#building/search-documents.ts';
import { searchSettings } from '#building/search-settings.ts';
import { openTrialIndex, type TrialIndex } from '../search-index/trial-index.ts';
import type { SearchMeans, SearchRequest } from '#search/means.ts';
import { searchWhole } from '#search/search.ts';
import { contentFolder } from '../../src/content-folder.ts';
import { judgedQueries, withoutMarks, type JudgedQuery } from './judged.ts';
import { indexSize, missTable, scoreOf, scoreTable, type Outcome } from './score.ts';

/** The real content, built and searched as a reader would. */
const content = await readContent(contentFolder());
const documents = searchDocuments(content, '/', Date.UTC(2026, 0, 1));
const settings = searchSettings(content);
const { languages } = settings;
const known = new Set(documents.map(({ kind, id }) => `${kind}/${id}`));
const answerable = (queries: readonly JudgedQuery[]) =>
  queries.filter(({ wants }) => wants.some((record) => known.has(record)));
const all = judgedQueries('judged');
const judged = answerable(all);
const blind = answerable(judgedQueries('blind'));

let built: TrialIndex;
let opened: ReadonlyMap<string, SearchMeans>;
let outcomes: readonly Outcome[] = [];
let blindOutcomes: readonly Outcome[] = [];

const REQUEST = { selection: {}, order: 'relevance', unfinished: false, counted: false } as const;

async function ask(text: string, page: string, enough: number | null = null): Promise<string[]> {
  const means = opened.get(page) ?? built.open(page);
  return askOf(means, { ...REQUEST, text, enough });
}

async function askOf(means: SearchMeans, request: SearchRequest): Promise<string[]> {
  const { hits } = await searchWhole(means, request);
  const entries = hits.slice(0, 10).map(({ doc }) => means.heads.entry(doc));
  return (await Promise.all(entries)).map(({ kind, id }) => `${kind}/${id}`);
}

/** What the index sends for a query that is a page's first, all its results found and ten of them shown. */
async function sentFor({ asks, page }: JudgedQuery): Promise<number> {
  let sent = 0;
  const means = built.open(page, undefined, (_, bytes) => (sent += bytes));
  await askOf(means, { ...REQUEST, text: asks, counted: true, enough: null });
  return sent;
}

/** What the index may send for a first query, half of all queries: the page, its script and style are 40 KB more. */
const MOST_SENT = 80_000;

async function outcomeOf(query: JudgedQuery): Promise<Outcome> {
  const found = await ask(query.asks, query.page);
  return { query, found, place: found.findIndex((record) => query.wants.includes(record)) + 1 };
}

async function outcomesOf(queries: readonly JudgedQuery[]): Promise<Outcome[]> {
  const list: Outcome[] = [];
  for (const query of queries) list.push(await outcomeOf(query));
  return list;
}

beforeAll(async () => {
  built = await openTrialIndex({ documents, ...settings, today: '2026-01-01' });
  opened = new Map(languages.map((language) => [language, built.open(language)] as const));
  outcomes = await outcomesOf(judged);
  blindOutcomes = await outcomesOf(blind);
  const left = all.length - judged.length;
  console.log(
    `${scoreTable(outcomes)}\n\nNot first:\n${missTable(outcomes) || 'none'}\n\n` +
      `Written blind:\n${scoreTable(blindOutcomes)}\n\n` +
      `Not first:\n${missTable(blindOutcomes) || 'none'}\n\n` +
      `${left} judged queries ask for records that this content does not have.\n` +
      (await indexSize(built.folder, documents.length)),
  );
}, 180_000);

afterAll(() => built.close());

describe('the search of the real content', () => {
  it('is judged by at least thirty queries of this content', () => {
    expect(judged.length).toBeGreaterThanOrEqual(30);
  });

  it('puts what the reader wants first for nine queries of ten', () => {
    expect(scoreOf(outcomes).hit1).toBeGreaterThanOrEqual(0.9);
  });

  it('puts what the reader wants among the first five, always', () => {
    const missed = outcomes.filter(({ place }) => place === 0 || place > 5);
    expect(missed.map(({ query, found }) => [query.asks, ...found.slice(0, 5)])).toEqual([]);
  });

  it('holds up with queries that it was not made with', () => {
    const { hit1, hit5 } = scoreOf(blindOutcomes);
    expect(blind.length).toBeGreaterThanOrEqual(30);
    expect(hit1).toBeGreaterThanOrEqual(0.9);
    expect(hit5).toBeGreaterThanOrEqual(0.95);
  });

  it('sends no more for the first query of a page than a phone has time for', async () => {
    const sent = await Promise.all(judged.map(sentFor));
    const median = sent.sort((a, b) => a - b)[Math.floor(sent.length / 2)];
    console.log(`sent for a first query: ${median} bytes in the middle, ${sent.at(-1)} at most`);
    expect(median).toBeLessThanOrEqual(MOST_SENT);
  }, 120_000);

  it('puts the same first for a query without marks, and for one in decomposed letters', async () => {
    const differing: string[] = [];
    for (const { query, found } of outcomes) {
      for (const form of new Set([withoutMarks(query.asks), query.asks.normalize('NFD')])) {
        const [other] = form === query.asks ? found : await ask(form, query.page);
        if (other !== found[0])
          differing.push(`“${form}”: ${other ?? 'nothing'}, not ${found[0] ?? 'nothing'}`);
      }
    }
    expect(differing).toEqual([]);
  }, 300_000);

  it('puts a record first whose whole title is typed, with marks or without', async () => {
    const missed: string[] = [];
    // A source may be called just as the event it tells of; then the event comes first.
    const titled = documents.filter(({ kind }) => kind !== 'source');
    for (const { kind, id, title, lang } of titled) {
      for (const form of [title, withoutMarks(title)]) {
        const [first = ''] = await ask(form, lang, 8);
        const same = titled.filter((other) => other.title === title && other.lang === lang);
        if (same.some((other) => `${other.kind}/${other.id}` === first)) continue;
        missed.push(`“${form}” (${kind}/${id}): ${first || 'nothing'}`);
      }
    }
    expect(missed).toEqual([]);
  }, 300_000);
});
