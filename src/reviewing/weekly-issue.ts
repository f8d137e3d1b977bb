import { reviewingWords } from '#i18n/reviewing.ts';
import type { KeptIssue } from './keep-one.ts';

/** The first line of the issue, which nobody sees: by it the issue is found again. */
const MARKER = '<!-- chronicle: weekly -->';

/** An issue may have 65,536 characters. */
const LONGEST = 60_000;

/** The issue that says what time has done to the content, out of the reports of the commands. */
export function weeklyIssue(
  reports: readonly string[],
  open: boolean,
  language: string,
): KeptIssue {
  const body = [MARKER, reviewingWords('weekly.lead', language), ...reports].join('\n\n');
  return {
    marker: MARKER,
    title: reviewingWords('weekly.title', language),
    body:
      body.length <= LONGEST ? body : `${body.slice(0, body.lastIndexOf('\n', LONGEST))}\n\n…\n`,
    open,
  };
}
