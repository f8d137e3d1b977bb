import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '#building/read-content.ts';
import { searchDocuments } from '#building/search-documents.ts';
import { search, type TextIndex } from '#search/search.ts';
import { openTrialIndex, type TrialIndex } from '#building/trial-index.ts';
import { contentFolder } from '../../src/content-folder.ts';
import { judgedQueries, withoutMarks, type JudgedQuery } from './judged.ts';
import { indexSize, missTable, scoreOf, scoreTable, type Outcome } from './score.ts';

/** The real content, built and searched as a reader would. */
const content = await readContent(contentFolder());
const documents = searchDocuments(content, '/', Date.UTC(2026, 0, 1));
const known = new Set(documents.map(({ kind, id }) => `${kind}/${id}`));
const judged = judgedQueries().filter(({ wants }) => wants.some((record) => known.has(record)));

let built: TrialIndex;
let index: TextIndex;
let outcomes: readonly Outcome[] = [];

async function ask(text: string, page: string): Promise<string[]> {
  const request = { text, selection: {}, order: 'relevance', unfinished: false } as const;
  const { hits } = await search({ ...built.means, language: page }, index, request);
  return hits.slice(0, 10).map(({ entry }) => `${entry.kind}/${entry.id}`);
}

async function outcomeOf(query: JudgedQuery): Promise<Outcome> {
  const found = await ask(query.asks, query.page);
  return { query, found, place: found.findIndex((record) => query.wants.includes(record)) + 1 };
}

beforeAll(async () => {
  built = await openTrialIndex({
    documents,
    synonyms: content.synonyms,
    language: content.records.site.languages[0]?.code ?? 'und',
  });
  index = built.open();
  const list: Outcome[] = [];
  for (const query of judged) list.push(await outcomeOf(query));
  outcomes = list;
  const left = judgedQueries().length - judged.length;
  console.log(
    `${scoreTable(outcomes)}\n\nNot first:\n${missTable(outcomes) || 'none'}\n` +
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
  }, 120_000);
});
