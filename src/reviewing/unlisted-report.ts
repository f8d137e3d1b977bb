import { reviewingWords } from '#i18n/reviewing.ts';
import { markdownText } from '#checking/reporters/markdown-text.ts';

/** Records whose addresses nothing guards yet, with the command that lists them, as Markdown. */
export function unlistedReport(records: readonly string[], language: string): string {
  const heading = `### ${reviewingWords('unlisted.heading', language)}`;
  if (records.length === 0) return `${heading}\n\n${reviewingWords('unlisted.none', language)}\n`;
  const rows = records.map((record) => `- ${markdownText(record)}`).join('\n');
  const what = reviewingWords('unlisted.what', language);
  return `${heading}\n\n${what}\n\n${rows}\n`;
}
