import type { Catalogue } from '#domain/catalogue/catalogue.ts';
import { byMonth, type HistoryEntry } from '#domain/catalogue/history.ts';
import { recordName } from '#domain/catalogue/record-name.ts';
import type { Release } from '#domain/catalogue/releases.ts';
import { writtenRef } from '#domain/records/kinds.ts';
import { changelogName } from '#i18n/data-paths.ts';
import type { Voice } from '#i18n/voice.ts';
import type { RecordChange } from '#comparing/words/record-changes.ts';
import type { ToldChange } from '#comparing/words/told-change.ts';

/** A release, and what happened to the records since the one before it. */
export interface ReleaseChanges extends Release {
  /** True for the first release there is: all its records came with it. */
  readonly isFirst: boolean;
  readonly changes: readonly RecordChange[];
}

/** What the list of changes is made of. */
export interface Changelog {
  readonly catalogue: Catalogue;
  readonly voice: Voice;
  readonly version: string;
  /** The latest first. */
  readonly releases: readonly ReleaseChanges[];
  /** What editors wrote of corrections and withdrawals, the latest first. */
  readonly notes: readonly HistoryEntry[];
}

/** What happened to the records, as Markdown: by release and field, then what editors noted, by time. */
export function changelog(given: Changelog): string {
  const { voice, catalogue, releases, notes, version } = given;
  const { t } = voice;
  const head = [
    `# ${t('data.log.title')} · ${inOneLine(voice.text(catalogue.site.name))}`,
    ...otherLanguages(given),
    `${t('data.version')}: ${version}`,
    ...(releases.length === 0 ? [t('data.log.unknown')] : []),
  ];
  const told = releases.map((release) => releaseSection(release, voice));
  const noted = notes.length === 0 ? [] : [`## ${t('data.log.notes')}`, ...noteSections(given)];
  return `${[...head, ...told, ...noted].join('\n\n')}\n`;
}

/** Links to the same list in the other languages of the site; none where there is no other. */
function otherLanguages({ catalogue, voice }: Changelog): string[] {
  const links = catalogue.site.languages
    .filter(({ code }) => code !== voice.lang)
    .map(({ code, name }) => `[${inOneLine(name)}](${changelogName(code, voice.main, 'md')})`);
  return links.length > 0 ? [links.join(' · ')] : [];
}

/** One release as a section of the list. */
export function releaseSection(release: ReleaseChanges, voice: Voice): string {
  const { t } = voice;
  const { day, isFirst, changes } = release;
  const head = `## ${day}`;
  // A name for each of hundreds of records tells a reader less than their number.
  if (isFirst) return `${head}\n\n${t('data.log.first', { n: changes.length })}`;
  if (changes.length === 0) return `${head}\n\n${t('data.log.none')}`;
  const parts = (['added', 'changed', 'withdrawn'] as const).flatMap((happening) => {
    const own = changes.filter((change) => change.happening === happening);
    const title = t(`changes.${happening === 'changed' ? 'corrected' : happening}`);
    return own.length === 0
      ? []
      : [`### ${title}`, own.map((one) => recordLines(one, voice)).join('\n')];
  });
  return [head, ...parts].join('\n\n');
}

function recordLines({ kind, id, earlierId, name, fields }: RecordChange, voice: Voice): string {
  const from = earlierId === null ? '' : ` (\`${earlierId}\` → \`${id}\`)`;
  const lines = fields.map((field) => `  - ${fieldLine(field, voice)}`);
  return [`- \`${writtenRef({ kind, id })}\` ${inOneLine(name)}${from}`, ...lines].join('\n');
}

/** Letters of a value that are printed beside the one it was or is; longer ones are read in their page. */
const MOST_LETTERS = 120;

function fieldLine(change: ToldChange, voice: Voice): string {
  const { label, language, name, inside, how } = change;
  const of = [name, language].filter((part) => part !== null).map(inOneLine);
  const title = of.length === 0 ? inOneLine(label) : `${inOneLine(label)} (${of.join(', ')})`;
  if (inside.length > 0 && how === 'changed')
    return `${title}: ${inside.map((each) => fieldLine(each, voice)).join('; ')}`;
  return `${title}: ${valuesOf(change, voice)}`;
}

function valuesOf({ how, before, after }: ToldChange, { t }: Voice): string {
  const [was, is] = [before?.words ?? '', after?.words ?? ''].map(inOneLine);
  if (how === 'reordered') return t('data.log.reordered');
  if (was === undefined || is === undefined || was.length + is.length > MOST_LETTERS)
    return t(`data.log.${how}`);
  if (was !== '' && is !== '') return `${was} → ${is}`;
  const [sign, words] = is === '' ? ['−', was] : ['+', is];
  return words === '' ? t(`data.log.${how}`) : `${sign} ${words}`;
}

function noteSections(given: Changelog): string[] {
  const times = byMonth(given.notes).flatMap((month) => month.times);
  return times.map(({ date, entries }) =>
    [`### ${date.written}`, entries.map((entry) => noteLine(entry, given)).join('\n')].join('\n\n'),
  );
}

function noteLine({ happening, record, note, title }: HistoryEntry, given: Changelog): string {
  const { voice, catalogue } = given;
  const name = voice.text(title ?? recordName(catalogue, record));
  const said = note ? `: ${inOneLine(voice.text(note))}` : '';
  return `- ${voice.t(`changes.${happening}`)}: \`${writtenRef(record)}\` ${inOneLine(name)}${said}`;
}

/** Words that stay one item of a list, whatever signs are in them. */
function inOneLine(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/[\\`*_~[\]<>#&]/g, '\\$&');
}
