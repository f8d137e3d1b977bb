import { markdownCode, markdownText } from '#checking/reporters/markdown-text.ts';
import type { Run } from '../word-diff.ts';
import { say } from '../words/say.ts';
import type { ToldChange } from '../words/told-change.ts';
import type { Told } from '../words/value-words.ts';
import { cut } from './cut.ts';

/** Letters of a text that came or went whole; a reader opens the file for the rest. */
const MOST_WHOLE = 280;
/** Letters of a value beside the one it was or is. */
const MOST_VALUE = 600;
/** Letters of one run of a text that came or went. */
const MOST_RUN = 900;
/** Runs of one text. */
const MOST_RUNS = 80;
/** Entries of one list. */
const MOST_ENTRIES = 25;

/** How a record came to be told: whole, where it is new or gone, or by what is otherwise. */
type Manner = 'whole' | 'otherwise';

/** A line for each thing that is otherwise, lists of names in one. */
export function changeLines(
  changes: readonly ToldChange[],
  lang: string,
  manner: Manner,
): string[] {
  const groups = Map.groupBy(changes, (change) => (isEntry(change) ? change.field : change));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    return isEntry(first) ? listLines(group, lang, manner) : valueLines(first, lang, manner);
  });
}

/** True for a name in a list. */
function isEntry({ name, inside, how, before, after, runs, language }: ToldChange): boolean {
  if (name !== null || inside.length > 0 || runs || language !== null) return false;
  return how !== 'changed' && how !== 'reordered' && (before === null) !== (after === null);
}

function listLines(group: readonly ToldChange[], lang: string, manner: Manner): string[] {
  const [first] = group;
  const parts = (['added', 'removed'] as const).flatMap((how) => {
    const told = group
      .filter((change) => change.how === how)
      .map(({ before, after }) => after ?? before);
    if (told.length === 0) return [];
    const names = shortList(
      told.map((one) => (one ? valueText(one) : '')),
      lang,
    ).join(', ');
    return [manner === 'whole' ? names : `${marked(how, lang)} ${names}`];
  });
  return [`- **${labelOf(first)}**: ${parts.join('; ')}`];
}

/** As many as can be read, and how many more there are. */
export function shortList(entries: readonly string[], lang: string, most = MOST_ENTRIES): string[] {
  const rest = entries.length - most;
  return rest > 0 ? [...entries.slice(0, most), say(lang, 'more', { n: rest })] : [...entries];
}

function valueLines(change: ToldChange, lang: string, manner: Manner): string[] {
  const label = labelOf(change);
  const { how, name, inside, before, after, runs } = change;
  if (how === 'reordered') return [`- **${label}**: ${say(lang, 'reordered')}`];
  if (name !== null || inside.length > 0) return itemLines(change, label, lang, manner);
  if (runs) return [`- **${label}**: ${runTexts(runs)}`];
  if (before && after) return [`- **${label}**: ${valueText(before)} → ${valueText(after, true)}`];
  const told = after ?? before;
  const text = told ? wholeText(told, lang) : '';
  return [`- **${label}**: ${manner === 'whole' ? '' : `${marked(how, lang)} `}${text}`];
}

function itemLines(change: ToldChange, label: string, lang: string, manner: Manner): string[] {
  const { how, name, inside } = change;
  const title = name === null ? '' : ` ${markdownText(cut(name, MOST_WHOLE))}`;
  if (how === 'changed') {
    const lines = changeLines(inside, lang, 'otherwise').map((line) => `  ${line}`);
    return [`- **${label}**:${title}`, ...lines];
  }
  const said = inside.map((part) => partText(part, lang)).filter((text) => text !== '');
  const sign = manner === 'whole' ? '' : ` ${marked(how, lang)}`;
  return [`- **${label}**:${sign} ${said.join(' · ')}`];
}

/** A part that came or went, in one line: what is said of it, each with its name. */
function partText(part: ToldChange, lang: string): string {
  const told = part.after ?? part.before;
  if (part.inside.length > 0) {
    return `${labelOf(part)}: ${part.inside.map((one) => partText(one, lang)).join(', ')}`;
  }
  if (!told) return '';
  const own = SPEAKS_FOR_ITSELF.has(part.field) && part.language === null;
  return own
    ? wholeText(told, lang)
    : `${uncapital(labelOf(part), lang)}: ${wholeText(told, lang)}`;
}

/** Keys whose value needs no name in front of it. */
const SPEAKS_FOR_ITSELF = new Set([
  'amount',
  'text',
  'title',
  'kind',
  'stage',
  'date',
  'id',
  'to',
  'type',
]);

function labelOf(change: ToldChange | undefined): string {
  if (!change) return '';
  const { label, language } = change;
  return markdownText(language === null ? label : `${label} (${language})`);
}

function marked(how: ToldChange['how'], lang: string): string {
  return how === 'removed' ? say(lang, 'removed') : say(lang, 'added');
}

function uncapital(label: string, lang: string): string {
  return label.charAt(0).toLocaleLowerCase(lang) + label.slice(1);
}

/** Words, and the EDTF or id beside them. */
function valueText({ words, written }: Told, isNew = false): string {
  const text = markdownText(cut(words, MOST_VALUE));
  const shown = isNew ? `**${text}**` : text;
  return written === null || written === words ? shown : `${shown} (${markdownCode(written)})`;
}

function wholeText(told: Told, lang: string): string {
  const { words, written } = told;
  if (written !== null || words.length <= MOST_WHOLE) return valueText(told);
  const n = words.split(/\s+/).length;
  return `${markdownText(cut(words, MOST_WHOLE))} (${say(lang, 'words', { n })})`;
}

/** As many differences as can be followed in one line. */
function runTexts(runs: readonly Run[]): string {
  const shown = runs.slice(0, MOST_RUNS).map((run) => runText(run));
  const line = shown.join('') + (runs.length > MOST_RUNS ? ' …' : '');
  return line.replace(/ {2,}/g, ' ').trim();
}

function runText({ how, text }: Run): string {
  if (how === 'left-out') return ' … ';
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  const shown = markdownText(cut(words, MOST_RUN));
  if (words === '' || how === 'same') return `${before}${shown}${after}`;
  return how === 'added'
    ? `${before}<ins>${shown}</ins>${after}`
    : `${before}<del>${shown}</del>${after}`;
}
