import { describe, expect, it } from 'vitest';
import type { Entry } from '../documents.ts';
import { parseQuery } from '../query.ts';
import { synonymsOf } from '../synonyms.ts';
import { findPhrases, wantedTerms, type TextIndex } from './find.ts';

const synonyms = synonymsOf([]);
const query = (text: string) => parseQuery(text, synonyms);

/** An index that answers every question with these places of words by page, the best page first. */
function indexWith(found: Readonly<Record<string, readonly number[]>>, lacks = /$^/) {
  const asked: string[] = [];
  const results = Object.entries(found).map(([id, words], at) => ({ id, score: 4 - at, words }));
  const index: TextIndex = {
    search: (text) => {
      asked.push(text);
      return Promise.resolve({ results: lacks.test(text) ? [] : results });
    },
  };
  return { asked, texts: { index, docs: new Map(['a', 'b', 'c'].map((id, doc) => [id, doc])) } };
}
const reading = (texts: readonly string[] = []) => ({
  synonyms,
  entry: (doc: number) =>
    Promise.resolve({ title: '', names: [], text: texts[doc] ?? '' } as unknown as Entry),
});

describe('the texts of a query', () => {
  it('have the best one’s score as a share, those of unknown pages left out', async () => {
    const { texts } = indexWith({ a: [1, 2], z: [1, 2], c: [8, 9] });
    const written = ['đối ngoại', '', 'đối ngoại'];
    const found = await findPhrases(texts, query('"đối ngoại"'), reading(written));
    expect([...found].map(([doc, { score }]) => [doc, score])).toEqual([
      [0, 1],
      [2, 0.5],
    ]);
  });

  it('say how many of the query’s neighbours stand side by side', async () => {
    const { texts } = indexWith({ a: [3, 4, 5], b: [3, 4, 9], c: [3, 7, 9] });
    const written = ['quy chế phối', 'quy chế. Phối', 'quy. Chế phối'];
    const found = await findPhrases(texts, query('"quy chế" phối'), reading(written));
    expect([0, 1, 2].map((doc) => found.get(doc)?.pairs)).toEqual([1, 0.5, undefined]);
  });

  it('are none where a number or a date stands nowhere, which is asked for alone', async () => {
    const { texts, asked } = indexWith({ a: [1] }, /^98/);
    expect((await findPhrases(texts, query('"quy chế" 98'), reading())).size).toBe(0);
    expect(asked).toHaveLength(1);
  });

  it('are none without words, and nobody is asked', async () => {
    const { texts, asked } = indexWith({ a: [1] });
    expect((await findPhrases(texts, query('—'), reading())).size).toBe(0);
    expect(asked).toEqual([]);
  });

  it('hold a quoted phrase as it stands, in any of their parts', async () => {
    const { texts } = indexWith({ a: [1, 2], b: [1, 2], c: [1, 5] });
    const written = ['Về đối ngoại.', 'Ngoại đối.', 'đối nội, ngoại'];
    const found = await findPhrases(texts, query('"đối ngoại"'), reading(written));
    expect([...found.keys()]).toEqual([0]);
  });
});

describe('the words a record must have', () => {
  it('are each asked for once, those that exclude nothing left out', () => {
    const signs = (text: string) => wantedTerms(query(text)).map(({ sign }) => sign);
    expect(signs('doi ngoai doi')).toEqual(signs('doi ngoai'));
    expect(signs('doi của ngoai')).toEqual(signs('doi ngoai'));
  });

  it('are sixteen at most', () => {
    const words = Array.from({ length: 20 }, (_, at) => `w${'x'.repeat(at)}`).join(' ');
    expect(wantedTerms(query(words))).toHaveLength(16);
  });
});
