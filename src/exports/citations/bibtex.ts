import { inOneLine, releaseNote, versionOf, writtenKey, type Citation } from './citation.ts';

/**
 * The citation as a BibTeX entry. `@misc` is the one kind for web pages that every style knows; title and
 * publisher stand in braces of their own, so that no style changes the case of a Vietnamese name.
 */
export function bibtexOf(citation: Citation): string {
  const { title, language, site, publisher, day, url } = citation;
  const [year = '', month = '', dayOfMonth = ''] = day.split('-');
  const fields: (readonly [string, string])[] = [
    ['author', `{${escaped(publisher)}}`],
    ['title', `{${escaped(title)}}`],
    ['howpublished', escaped(site)],
    ['year', year],
    ['month', String(Number(month))],
    ['day', String(Number(dayOfMonth))],
    ['version', versionOf(citation)],
    ['language', language],
    ['url', url],
  ];
  const note = releaseNote(citation);
  if (note !== null) fields.push(['note', note]);
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},`);
  return [`@misc{${writtenKey(citation)},`, ...lines, '}'].join('\n');
}

/** What BibTeX would take for a command, as the letters it is. */
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escaped(text: string): string {
  return bibtexText(inOneLine(text));
}

/** A text in one line as it stands in a field. */
export function bibtexText(text: string): string {
  return text.replace(/[\\{}&%$#_~^]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`);
}
