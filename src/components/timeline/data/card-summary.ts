import type { ChronicleDate } from '#domain/dates/edtf-date.ts';
import { withoutLeadingDate } from '#i18n/reading-dates/leading-date.ts';

/** What a card says below its date and its title: the summary without what would repeat the one or the other. */
export function cardSummary(summary: string, title: string, date: ChronicleDate): string {
  const said = withoutLeadingDate(summary, date);
  const first = said.slice(0, title.length).toLowerCase();
  const [, rest] = /^[.!?…]+\s*(.*)$/su.exec(said.slice(title.length)) ?? [];
  return rest !== undefined && first === title.toLowerCase() ? rest : said;
}
