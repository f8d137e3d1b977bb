import { nearest } from '#domain/rules/nearest.ts';
import type { BodyContext } from './body-context.ts';
import type { BodyFault } from './mentions.ts';
import { slipsIn, withoutOverlaps, type Slip } from './slip.ts';

const ID = '[a-z0-9]+(?:-[a-z0-9]+)*';
const CIRCUMFLEX = '[\\^ˆ＾]';

/** Several ids where one belongs: `[^a, b]`, `[^a; ^b]`, `[^a ^b]`. */
const SEVERAL = new RegExp(
  `\\[\\s*${CIRCUMFLEX}+\\s*${ID}(?:(?:\\s*[,;]\\s*|\\s+)${CIRCUMFLEX}?\\s*${ID})+\\s*\\](?!:)`,
  'g',
);
/** One id, with a space or a sign too many, or in other brackets: `[^ id]`, `[ ^id]`, `[ˆid]`, `(^id)`, `^[id]`. */
const ONE = new RegExp(
  [
    `\\[\\s+${CIRCUMFLEX}+\\s*(${ID})\\s*\\]`,
    `\\[${CIRCUMFLEX}+\\s+(${ID})\\s*\\]`,
    `\\[${CIRCUMFLEX}(${ID})\\s+\\]`,
    `\\[(?:\\^{2,}|[ˆ＾])(${ID})\\]`,
    `\\[\\[${CIRCUMFLEX}(${ID})\\]\\]`,
    `[({]\\s*${CIRCUMFLEX}\\s*(${ID})\\s*[)}\\]]`,
    `\\[${CIRCUMFLEX}(${ID})[)}]`,
    `\\[${CIRCUMFLEX}(${ID})\\.(?:ya?ml|md)\\]`,
    `${CIRCUMFLEX}\\[${CIRCUMFLEX}?(${ID})\\]`,
  ].join('|'),
  'g',
);
/** `[^id` and then a space, a full stop or the line's end. */
const OPEN = new RegExp(`\\[${CIRCUMFLEX}(${ID})(?=[\\s,;]|\\.(?!(?:ya?ml|md)\\])|$)`, 'g');
/** `[id]` without the sign; only where that is a source. Beside a citation it is no link's second half. */
const BARE = new RegExp(
  `(?<![!\\\\])(?<!(?<!\\[${CIRCUMFLEX}${ID})\\])\\[(${ID})\\](?![(:]|\\[(?!${CIRCUMFLEX}))`,
  'g',
);

/** Citations that are almost right: readers would see the brackets instead of a number. */
export function citationSlips(lines: readonly string[], context: BodyContext): Slip[] {
  const meant = (id: string) => sourceMeant(id, context);
  const faultOf = (ids: readonly string[]) => (match: RegExpExecArray) =>
    citationForm(match[0], ids.length > 0 ? ids : idsIn(match), meant);
  return withoutOverlaps([
    ...slipsIn(lines, SEVERAL, (match) =>
      faultOf(match[0].match(new RegExp(ID, 'g')) ?? [])(match),
    ),
    ...slipsIn(lines, ONE, faultOf([])),
    ...slipsIn(lines, OPEN, faultOf([])),
    ...slipsIn(lines, BARE, (match) => (meant(match[1] ?? '') ? faultOf([])(match) : null)),
  ]);
}

/** A pattern of several forms fills the place of one. */
function idsIn(match: RegExpExecArray): string[] {
  return match.slice(1).filter(Boolean);
}

function citationForm(
  written: string,
  ids: readonly string[],
  meant: (id: string) => string | null,
): BodyFault {
  const sources = ids.map(meant);
  const params = { written };
  if (sources.some((id) => id === null)) return { kind: 'citation-form', params };
  const right = sources.map((id) => `[^${id}]`).join('');
  return { kind: 'citation-form', variant: 'nearest', params: { ...params, nearest: right } };
}

/** The source that is meant: of the record's own, else of all; null for what is no source's id. */
function sourceMeant(id: string, { listed, known }: BodyContext): string | null {
  if (listed?.includes(id)) return id;
  if (known.source.has(id)) return known.source.get(id) ?? id;
  // A number or a word in brackets is near to nothing but another such.
  return id.includes('-') ? nearest(id, listed ?? []) : null;
}
