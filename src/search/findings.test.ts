import { describe, expect, it } from 'vitest';
import { PairFindings, TermFindings } from './findings.ts';
import { packTexts } from './heads/postings.ts';
import { parseQuery } from './query.ts';
import { synonymsOf } from './synonyms.ts';

const spelled = (...docs: readonly number[]) => [
  {
    spelling: '',
    count: docs.length,
    postings: packTexts(docs.map((doc) => ({ doc, impact: 9 }))),
  },
];

describe('where pairs of a query stand', () => {
  it('is a share of them, and the longest run in the query’s order', () => {
    const found = new PairFindings([spelled(0, 1), spelled(0), spelled(1), spelled(0, 1)], 3);
    expect([0, 1, 2].map((doc) => found.share(doc))).toEqual([0.75, 0.75, 0]);
    expect([0, 1, 2].map((doc) => found.longestRun(doc))).toEqual([0.5, 0.5, 0]);
  });

  it('counts a pair once that stands in the summary and in the body', () => {
    const found = new PairFindings([[...spelled(0), ...spelled(0)], spelled(1)], 2);
    expect([found.share(0), found.longestRun(0)]).toEqual([0.5, 0.5]);
  });

  it('is nothing where a query is one word, and looks at no more pairs than a number has bits', () => {
    expect(new PairFindings([], 1).longestRun(0)).toBe(0);
    const many = new PairFindings(
      Array.from({ length: 39 }, () => spelled(0)),
      1,
    );
    expect([many.share(0), many.longestRun(0)]).toEqual([1, 1]);
  });
});

it('a term is found in summaries and the best bodies, and in all bodies once they are there', () => {
  const [term] = parseQuery('ngoại', synonymsOf([])).terms;
  if (!term) throw new Error('a word is a term');
  const known = { docs: 6, versions: 3, marked: true, alone: true };
  const inHeads = new TermFindings({ term, titles: [], words: spelled(4) }, known);
  const whole = new TermFindings(
    { term, titles: [], words: spelled(4), bodies: spelled(1) },
    known,
  );
  expect([...inHeads.documents()]).toEqual([4]);
  expect([...whole.documents()]).toEqual([1, 4]);
  expect(whole.inRecord(0)).toBe(true);
});
