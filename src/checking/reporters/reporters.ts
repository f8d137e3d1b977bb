import type { Issue } from '../issue.ts';
import { reportGithub } from './github.ts';
import { reportJson } from './json.ts';
import { reportSummary } from './summary.ts';
import { reportText } from './text.ts';

/** Ways to print problems: for people, for programs, for a pull request. */
export const REPORTERS = {
  text: reportText,
  json: reportJson,
  github: reportGithub,
  summary: reportSummary,
} satisfies Record<string, (issues: readonly Issue[], language: string) => string>;

export type Format = keyof typeof REPORTERS;
