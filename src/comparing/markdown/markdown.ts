import type { Issue } from '#checking/issue.ts';
import { markdownCode, markdownText } from '#checking/reporters/markdown-text.ts';
import { fitted, type Block } from './fit.ts';
import { changeLines, shortList } from './change-lines.ts';
import { cut } from './cut.ts';
import { say, type WordKey } from '../words/say.ts';
import type { SeriesRow } from '../words/series-rows.ts';
import type { Report, ToldEntry, ToldFigure, ToldPage } from '../words/report.ts';

/** The first line of the report, which nobody sees: by it a workflow finds the comment that it wrote before. */
export const MARKER = '<!-- chronicle: diff-content -->';

export interface MarkdownSetting {
  readonly lang: string;
  /** What to run to see all of it. */
  readonly command: string;
  /** Names of the picture files beside it. */
  readonly pictures: readonly string[];
  /** Characters it may have; the usual limit unless given. */
  readonly most?: number;
}

/** Letters of what is told of one record. */
const MOST_OF_ONE = 9000;
/** Letters of a name. */
const MOST_NAME = 200;
/** Addresses in one line, and problems of one kind. */
const MOST_ADDRESSES = 30;
/** Values of a figure. */
const MOST_ROWS = 12;
const MOST_PROBLEMS = 25;
/** Letters of a problem and of its repair. */
const MOST_MESSAGE = 300;
/** Places of one problem. */
const MOST_PLACES = 6;

/** The report as Markdown for a comment or a summary: what needs a decision first. */
export function markdownOf(report: Report, setting: MarkdownSetting): string {
  const { lang, command, most } = setting;
  const head = [MARKER, `## ${say(lang, 'title')}`, summaryOf(report, lang)].join('\n\n');
  const blocks = [
    ...attention(report, lang),
    ...entries(report, 'added', lang),
    ...entries(report, 'changed', lang),
    ...entries(report, 'removed', lang),
    ...figures(report, lang),
    ...pages(report, setting),
  ];
  return fitted(head, blocks, lang, markdownCode(command), most);
}

/** One sentence with the numbers of everything, or that there is nothing. */
function summaryOf(report: Report, lang: string): string {
  const { records, pages: reached, addresses, problems } = report;
  const after = report.after === null ? say(lang, 'workingTree') : markdownCode(report.after);
  const compared = say(lang, 'compared', { before: markdownCode(report.before), after });
  const count = (how: ToldEntry['how']) => records.filter((one) => one.how === how).length;
  const counts: readonly (readonly [WordKey, number])[] = [
    ['count.added', count('added')],
    ['count.changed', count('changed')],
    ['count.removed', count('removed')],
    ['count.pages', reached.own.length + reached.shown.length + reached.far.length],
    ['count.moved', addresses.moved.length],
    ['count.vanished', addresses.vanished.length],
    ['count.broken', problems.broken.length],
    ['count.problems', problems.others.length],
  ];
  const told = counts.filter(([, n]) => n > 0).map(([key, n]) => say(lang, key, { n }));
  const mended = problems.mended > 0 ? [say(lang, 'section.mended', { n: problems.mended })] : [];
  const sentence =
    told.length > 0 ? `**${capital(told.join(', '), lang)}.**` : say(lang, 'nothing');
  return [compared, sentence, ...mended].join(' ');
}

function capital(text: string, lang: string): string {
  return text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);
}

function attention({ addresses, problems, unread }: Report, lang: string): Block[] {
  const { vanished, withdrawn, moved } = addresses;
  const heading = say(lang, 'section.attention');
  const pieces = [
    vanished.length > 0 ? [vanishedLine(vanished, lang)] : [],
    issueLines('broken', problems.broken, lang),
    issueLines('problems', problems.others, lang),
    shortList(
      moved.map((move) => movedLine(move, lang)),
      lang,
      MOST_ADDRESSES,
    ),
    withdrawn.length > 0 ? [say(lang, 'withdrawn', { addresses: codes(withdrawn, lang) })] : [],
    unread.length > 0 ? [say(lang, 'unread', { files: codes(unread, lang) })] : [],
  ];
  // A piece for each, so that one that is too long takes no room from the others.
  return pieces
    .filter((lines) => lines.length > 0)
    .map((lines) => ({ heading, text: lines.map((line) => `- ${line}`).join('\n'), first: true }));
}

function vanishedLine(addresses: readonly string[], lang: string): string {
  const sentence = say(lang, 'vanished', { addresses: codes(addresses, lang) });
  return `${sentence}. ${say(lang, 'vanished.fix')}`;
}

function movedLine({ from, to }: Report['addresses']['moved'][number], lang: string): string {
  return say(lang, 'moved', { from: markdownCode(from), to: markdownCode(to) });
}

/** Addresses and paths, as many as can be read. */
function codes(list: readonly string[], lang: string): string {
  return shortList(list.map(markdownCode), lang, MOST_ADDRESSES).join(', ');
}

/** Problems of one cause once, with all the places where it shows. */
function issueLines(key: 'broken' | 'problems', issues: readonly Issue[], lang: string): string[] {
  const causes = Map.groupBy(issues, ({ severity, message, fix }) => {
    const [what, repair] = [message, fix].map((text) => markdownText(cut(text, MOST_MESSAGE)));
    return `${say(lang, `severity.${severity}`)}: ${what}. ${say(lang, 'fix')}: ${repair}`;
  });
  const lines = [...causes].map(([told, own]) => {
    const places = own.map(({ path, line }) => markdownCode(`${path}:${line}`));
    const at = shortList(places, lang, MOST_PLACES).join(', ');
    return `${told}. ${say(lang, 'problem.at', { places: at })}`;
  });
  if (lines.length === 0) return [];
  const shown = shortList(lines, lang, MOST_PROBLEMS).map((line) => `\n  - ${line}`);
  return [`${say(lang, key)}:${shown.join('')}`];
}

function entries(report: Report, how: ToldEntry['how'], lang: string): Block[] {
  const heading = say(lang, `section.${how}`);
  return report.records
    .filter((entry) => entry.how === how)
    .map((entry) => ({ heading, text: entryText(entry, lang) }));
}

function entryText(entry: ToldEntry, lang: string): string {
  const { kindName, name, path, address, changes, how, unread } = entry;
  const title = `**${markdownText(kindName)}: ${markdownText(cut(name, MOST_NAME))}**`;
  const place = [address, path].flatMap((text) => (text ? markdownCode(text) : [])).join(' · ');
  // Of what is gone its first facts are enough to know it by.
  const told = how === 'removed' ? changes.filter(({ field }) => KNOWN_BY.has(field)) : changes;
  // The heading has said the name.
  const rest = how === 'changed' ? told : told.filter(({ after }) => after?.words !== name);
  const lines = [
    ...renaming(entry, lang),
    ...changeLines(rest, lang, how === 'changed' ? 'otherwise' : 'whole'),
    ...(unread.length > 0
      ? [`- ${say(lang, 'unread.entry', { files: codes(unread, lang) })}`]
      : []),
  ];
  return [`${title}  \n${place}`, cutLines(lines, lang).join('\n')].filter(Boolean).join('\n\n');
}

const KNOWN_BY = new Set([
  'date',
  'summary',
  'published',
  'url',
  'established',
  'issued',
  'country',
  'definition',
  'roles',
]);

function renaming({ earlierId, id, changes, keepsAddress }: ToldEntry, lang: string): string[] {
  if (earlierId === null) return [];
  const sentence = say(lang, 'renamed', { from: markdownCode(earlierId), to: markdownCode(id) });
  const more = [
    ...(keepsAddress ? [] : [say(lang, 'noAlias')]),
    ...(changes.length === 0 ? [say(lang, 'renamedOnly')] : []),
  ];
  return [`- ${[sentence, ...more].join(' ')}`];
}

/** The first lines that a reader can take in of one record, and how many there are beyond. */
function cutLines(lines: readonly string[], lang: string): string[] {
  let left = MOST_OF_ONE;
  const kept = lines.filter((line) => (left -= line.length) > 0);
  const n = lines.length - kept.length;
  return n > 0 ? [...kept, `- ${say(lang, 'more', { n })}`] : kept;
}

function figures(report: Report, lang: string): Block[] {
  const heading = say(lang, 'section.figures');
  return report.figures.map((figure) => ({ heading, text: figureText(figure, lang) }));
}

function figureText({ name, front, rows }: ToldFigure, lang: string): string {
  const none = say(lang, 'figure.none');
  const cell = (text: string | null) => (text === null ? none : markdownText(text));
  const columns = (['figure.time', 'figure.before', 'figure.after'] as const).map((key) =>
    say(lang, key),
  );
  const table = [
    `| ${columns.join(' | ')} |`,
    '| --- | --- | --- |',
    ...nearChanges(rows).map((row) => {
      if (row === null) return '| … | | |';
      const { time, before, after } = row;
      const now = before === after ? cell(after) : `**${cell(after)}**`;
      return `| ${markdownText(time)} | ${cell(before)} | ${now} |`;
    }),
  ];
  const shown =
    front &&
    say(lang, 'figure.keyFigure', { before: cell(front.before), after: cell(front.after) });
  return [
    `**${markdownText(cut(name, MOST_NAME))}**${shown ? `. ${shown}.` : ''}`,
    table.join('\n'),
  ].join('\n\n');
}

/** Of a long series the values that are otherwise and those beside them; null for what is left out between. */
function nearChanges(rows: readonly SeriesRow[]): (SeriesRow | null)[] {
  if (rows.length <= MOST_ROWS) return [...rows];
  const isChanged = (at: number) => rows[at]?.before !== rows[at]?.after;
  const isNear = (at: number) => [at - 1, at, at + 1].some(isChanged);
  return rows.flatMap((row, at) => {
    if (isNear(at)) return [row];
    return at > 0 && !isNear(at - 1) ? [] : [null];
  });
}

function pages({ pages: reached }: Report, { lang, pictures }: MarkdownSetting): Block[] {
  const heading = say(lang, 'section.pages');
  const line = (key: 'pages.own' | 'pages.shown', list: readonly ToldPage[]) =>
    list.length > 0 ? [`- ${say(lang, key)}: ${pageList(list, lang)}`] : [];
  const { own, shown, far, everywhere } = reached;
  const lines = [
    ...(everywhere ? [`- ${say(lang, 'pages.everywhere')}`] : []),
    ...line('pages.own', own),
    ...line('pages.shown', shown),
    ...(far.length > 0 ? [`- ${say(lang, 'pages.far', { n: far.length })}.`] : []),
    ...(pictures.length > 0
      ? [`- ${say(lang, 'picture.files', { files: pictures.map(markdownCode).join(', ') })}`]
      : []),
  ];
  return lines.length > 0 ? [{ heading, text: lines.join('\n'), first: true }] : [];
}

function pageList(list: readonly ToldPage[], lang: string): string {
  const told = list.map(({ address, languages }) => {
    if (!languages) return markdownCode(address);
    return `${markdownCode(address)} (${say(lang, 'pages.languages', { languages: markdownText(languages.join(', ')) })})`;
  });
  return shortList(told, lang, MOST_ADDRESSES).join(', ');
}
