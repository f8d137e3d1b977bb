import { markdownText } from '#checking/reporters/markdown-text.ts';
import type { OutOfDate } from '#domain/catalogue/out-of-date.ts';
import { textIn, type LocalText } from '#domain/records/text.ts';
import { dateInWords } from '#i18n/dates.ts';
import { reviewingWords } from '#i18n/reviewing.ts';

/** What time has overtaken, as Markdown that reads well in a terminal too. */
export function outOfDateReport({ passed, old }: OutOfDate, language: string): string {
  const events = passed.map(({ file, title, date }) =>
    rowOf(file, title, dateInWords(date, language)),
  );
  const figures = old.map(({ figure, time }) =>
    rowOf(figure.file, figure.name, dateInWords(time, language)),
  );
  const part = (key: 'stale.passed' | 'stale.old', rows: readonly string[]) =>
    rows.length === 0 ? [] : [`#### ${reviewingWords(key, language)}`, rows.join('\n')];
  const none = events.length + figures.length === 0 ? [reviewingWords('stale.none', language)] : [];
  const heading = `### ${reviewingWords('stale.heading', language)}`;
  const parts = [heading, ...none, ...part('stale.passed', events), ...part('stale.old', figures)];
  return `${parts.join('\n\n')}\n`;

  function rowOf(file: string, name: LocalText, date: string): string {
    const told = textIn(name, language)?.text ?? '';
    return `- \`${file}\`: ${markdownText(told)} (${markdownText(date)})`;
  }
}
