import { openTrialIndex } from '../../tests/search-index/trial-index.ts';
import type { Selection } from './documents.ts';
import type { SearchMeans, SearchRequest } from './means.ts';
import { searchWhole } from './search.ts';
import { TRIAL_SYNONYMS, trialDocuments } from './search.test-documents.ts';

/** The languages of the trial chronicle, the main one first. */
export const LANGUAGES = ['vi', 'en'];

/** What is asked when nothing but a text is given. */
export const REQUEST: SearchRequest = {
  text: '',
  selection: {},
  order: 'relevance',
  unfinished: false,
  counted: true,
  enough: null,
};

/** The whole way, for tests: documents → the index's files → results. Whoever opens it closes it. */
export async function openTrialSearch() {
  const trial = await openTrialIndex({
    documents: trialDocuments(),
    synonyms: TRIAL_SYNONYMS,
    languages: LANGUAGES,
  });
  /** A search that has loaded nothing yet; `broken` names files that do not arrive. */
  const fresh = (broken?: RegExp) => trial.open('vi', broken);
  const means = fresh();
  const ask = async (text: string, selection: Selection = {}, with_: SearchMeans = means) => {
    const answer = await searchWhole(with_, { ...REQUEST, text, selection });
    const hits = answer.hits.map(async (hit) => ({
      ...hit,
      entry: await with_.heads.entry(hit.doc),
    }));
    return { ...answer, hits: await Promise.all(hits) };
  };
  const idsOf = async (text: string, selection: Selection = {}) =>
    (await ask(text, selection)).hits.map(({ entry }) => entry.id);
  const firstOf = async (text: string) => (await idsOf(text))[0];
  return { means, fresh, ask, idsOf, firstOf, close: () => trial.close() };
}
