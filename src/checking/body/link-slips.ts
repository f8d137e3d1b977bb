import { KINDS, RECORD_KINDS, type RecordKind } from '#domain/records/kinds.ts';
import { slugOf } from '#domain/words/slug.ts';
import type { KnownIds } from '#domain/rules/unknown-reference.ts';
import { meantKey } from '../meant-keys.ts';
import type { BodyContext } from './body-context.ts';
import type { BodyFault } from './mentions.ts';
import { slipsIn, withoutOverlaps, type Slip } from './slip.ts';

const KIND = `(${RECORD_KINDS.join('|')})s?`;
/** `partner: busan`, `Partner:busan`, `partner：Busan`, `partner/busan`. */
const TARGET = `\\s*${KIND}\\s*[:：/]\\s*([^()\\[\\]\\n]+?)\\s*`;

/** `(text)[partner:busan]` */
const TURNED = new RegExp(
  `\\(([^()\\[\\]\\n]+)\\)\\[(?:${TARGET}|(https?://[^\\]\\s]+))\\](?!\\()`,
  'gi',
);
/** `[text](partner: busan)`, `[text] (partner:busan)`, `[text](partner:busan]`, `[text](partner:busan`. */
const LOOSE = new RegExp(
  `\\[([^\\[\\]\\n^][^\\[\\]\\n]*)\\](\\s*)\\(${TARGET}([)\\]}]|$|(?=[.,;]))`,
  'gi',
);
/** `[text](địa phương:busan)`: the kind in the words of a language. */
const WORDED =
  /\[([^[\]\n^][^[\]\n]*)\]\(\s*([\p{L}\p{M}][\p{L}\p{M} _-]*?)\s*[:：]\s*([^()[\]\n]+?)\s*\)/gu;
/** `[[busan]]`, `[[partner:busan]]`, `[[partner:busan|Busan]]` */
const WIKI = new RegExp(`\\[\\[(?:${TARGET}|([a-z0-9-]+))(?:\\|([^\\[\\]\\n]+))?\\]\\]`, 'gi');
/** `[text] (https://…)` */
const APART = /\[([^[\]\n^][^[\]\n]*)\][ \t]+\((https?:\/\/[^()\s]+)\)/g;

/** Links that are almost right: readers would see the brackets instead of a link. */
export function linkSlips(lines: readonly string[], { known }: BodyContext): Slip[] {
  return withoutOverlaps([
    ...slipsIn(lines, TURNED, ([written, text = '', kind, id, url]) =>
      url === undefined
        ? linkForm(written, text, recordMeant(kind, id, known))
        : linkForm(written, text, url),
    ),
    ...slipsIn(lines, LOOSE, ([written, text = '', gap, kind = '', id = '', end]) => {
      const isLink = gap === '' && end === ')' && isAddress(written);
      return isLink ? null : linkForm(written, text, recordMeant(kind, id, known));
    }),
    ...slipsIn(lines, WORDED, ([written, text = '', word = '', id = '']) => {
      const kind = kindNamed(word);
      if (kind === null) return null;
      const target = recordMeant(kind, id, known);
      if (target !== null) return linkForm(written, text, target);
      return { kind: 'link-form', variant: 'kind', params: { written, nearest: kind, id } };
    }),
    ...slipsIn(lines, WIKI, ([written, kind, id, bare, text]) => {
      const target = bare === undefined ? recordMeant(kind, id, known) : onlyRecord(bare, known);
      if (bare !== undefined && target === null) return null;
      return linkForm(written, text ?? id ?? bare ?? '', target);
    }),
    ...slipsIn(lines, APART, ([written, text = '', url = '']) => linkForm(written, text, url)),
  ]);
}

/** Whether Markdown makes a link of it: what may be wrong with its target is told by itself. */
function isAddress(written: string): boolean {
  const target = written.slice(written.lastIndexOf('(') + 1, -1).trim();
  return /^[a-z]+:[^\s：]+$/i.test(target);
}

function linkForm(written: string, text: string, target: string | null): BodyFault {
  const params = { written };
  if (target === null) return { kind: 'link-form', params };
  return {
    kind: 'link-form',
    variant: 'nearest',
    params: { ...params, nearest: `[${text.trim()}](${target})` },
  };
}

/** The kind whose list people call by a word, “địa phương” for partners; null for a kind's own name. */
function kindNamed(word: string): RecordKind | null {
  if (RECORD_KINDS.some((kind) => kind === word.toLowerCase())) return null;
  const lists = RECORD_KINDS.map((kind) => KINDS[kind].collection);
  const meant = meantKey(word, lists);
  return RECORD_KINDS.find((kind) => KINDS[kind].collection === meant) ?? null;
}

/** The address of the record that is meant; null when there is none of that name. */
function recordMeant(kind = '', id = '', known: KnownIds): string | null {
  const name = kind.toLowerCase().replace(/s$/, '') as RecordKind;
  const kinds = RECORD_KINDS.filter((record) => record === kind.toLowerCase() || record === name);
  const [found] = kinds;
  if (!found) return null;
  const present = known[found].get(id) ?? known[found].get(slugOf(id));
  return present === undefined ? null : `${found}:${present}`;
}

/** The address of the one record, of whatever kind, that has an id; null when none or several have. */
export function onlyRecord(id: string, known: KnownIds): string | null {
  const kinds = RECORD_KINDS.filter((kind) => known[kind].has(id));
  const [kind] = kinds;
  return kind && kinds.length === 1 ? `${kind}:${known[kind].get(id) ?? id}` : null;
}
