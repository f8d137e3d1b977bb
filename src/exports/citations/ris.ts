import {
  inOneLine,
  releaseNote,
  versionOf,
  writtenKey,
  type Citation,
  type CitedAs,
} from './citation.ts';

const TYPES: Readonly<Record<CitedAs, string>> = { page: 'ELEC', dataset: 'DATA' };

/** The citation as a RIS record: a tag a line, closed by `ER`. */
export function risOf(citation: Citation): string {
  const { as, title, language, site, publisher, day, url } = citation;
  const note = releaseNote(citation);
  const fields: readonly (readonly [string, string])[] = [
    ['TY', TYPES[as]],
    ['ID', writtenKey(citation)],
    ['AU', bodyOf(publisher)],
    ['TI', inOneLine(title)],
    ['T2', inOneLine(site)],
    ['PB', inOneLine(publisher)],
    ['PY', day.slice(0, 4)],
    ['DA', day.replaceAll('-', '/')],
    ['ET', versionOf(citation)],
    ['LA', language],
    ['UR', url],
    ...(note === null ? [] : [['N1', note] as const]),
    ['ER', ''],
  ];
  return fields.map(([tag, value]) => `${tag}  - ${value}`).join('\n');
}

/** The name of a body as an author's: a comma would part it into a person's family and given names. */
function bodyOf(name: string): string {
  return inOneLine(name).replace(/\s*,\s*/g, ' – ');
}
