import type { Catalogue } from '#domain/catalogue/catalogue.ts';
import { byMonth, type HistoryEntry } from '#domain/catalogue/history.ts';
import { recordName } from '#domain/catalogue/record-name.ts';
import { writtenRef } from '#domain/records/kinds.ts';
import type { Voice } from '#i18n/voice.ts';

/** What the list of changes is made of. */
export interface Changelog {
  readonly catalogue: Catalogue;
  readonly voice: Voice;
  readonly history: readonly HistoryEntry[];
  readonly version: string;
}

/** What happened to the records, as Markdown: by time, the latest first, each with the record as it is written. */
export function changelog(given: Changelog): string {
  const { voice, catalogue, history, version } = given;
  const { t } = voice;
  const times = byMonth(history).flatMap((month) => month.times);
  const sections = times.map(({ date, entries }) =>
    [`## ${date.written}`, entries.map((entry) => lineOf(entry, given)).join('\n')].join('\n\n'),
  );
  const title = `# ${t('changes.title')} · ${voice.text(catalogue.site.name)}`;
  const head = `${t('data.version')}: ${version}`;
  return `${[title, head, ...sections].join('\n\n')}\n`;
}

function lineOf({ happening, record, note, title }: HistoryEntry, given: Changelog): string {
  const { voice, catalogue } = given;
  const name = voice.text(title ?? recordName(catalogue, record));
  const said = note ? `: ${inOneLine(voice.text(note))}` : '';
  return `- ${voice.t(`changes.${happening}`)}: \`${writtenRef(record)}\` ${inOneLine(name)}${said}`;
}

/** Words that stay one item of a list, whatever signs are in them. */
function inOneLine(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#&]/g, '\\$&');
}
