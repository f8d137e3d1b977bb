import { fill, type Params } from './fill.ts';
import { spokenOf, wordsAbout } from './string-files.ts';
import type reviewing from './strings/en/reviewing.json';

/** Names of the words for those who review changes: readers of the site never meet them. */
export type ReviewingKey = keyof typeof reviewing;

const WORDS = wordsAbout(['reviewing']);

/** Words for reviewers, in `language` where the interface speaks it. */
export function reviewingWords(key: ReviewingKey, language: string, params: Params = {}): string {
  const spoken = spokenOf([language]);
  return fill(WORDS[spoken]?.[key] ?? key, params, spoken);
}
