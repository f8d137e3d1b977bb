import { load, YAMLException } from 'js-yaml';
import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  Schema,
  visit,
  type Document,
  type Node,
  type Pair,
  type YAMLError,
} from 'yaml';
import type { FieldPath } from '#domain/rules/rule.ts';

/** A place in a file, both counted from 1. */
interface Place {
  readonly line: number;
  readonly column: number;
}

/** A YAML text, read, that knows where each field stands. */
export interface YamlDocument {
  /** The content as plain values, as the build reads them; undefined when it cannot be read. */
  readonly data: unknown;
  /** What is wrong with the text; empty when the build can read it. */
  readonly faults: readonly YAMLError[];
  /** Where the build's reader stopped; null when it did not. */
  readonly stoppedAt: Place | null;
  /** Where the text first names parts of itself (`&name`, `*name`), which records never need. */
  readonly alias: Place | null;
  /** The text itself. */
  readonly text: string;
  /** True when a value may hold what the text itself does not: `"\u202E"`. */
  readonly hasEscapes: boolean;
  /** The text's tree, for looking at in detail. */
  readonly tree: Document.Parsed;
  /** Where a field's value stands, else the nearest thing that contains it. */
  readonly valueAt: (field: FieldPath) => Place;
  /** Where a field's key stands, else the nearest thing that contains it. */
  readonly keyAt: (field: FieldPath) => Place;
  readonly placeOf: (offset: number) => Place;
  /** A field's value as the author typed it; null when there is none. */
  readonly typed: (field: FieldPath) => string | null;
  /** True when the field stands in braces, where a comma ends a value. */
  readonly isInBraces: (field: FieldPath) => boolean;
}

/**
 * Reads a YAML text. What it says is read by js-yaml, because the build does so too and nothing
 * may pass here that fails there; where it says it, and what is wrong, comes from a second parser
 * that keeps places but is much slower, and so is asked only when there is something to tell.
 * `linesBefore` is the number of lines of the file above the text.
 */
export function readYaml(text: string, linesBefore: number): YamlDocument {
  const { data, stop } = loadAsTheBuild(text);
  const locate = once(() => treeOf(text));
  const placeOf = (offset: number): Place => {
    const { line, col } = locate().lineCounter.linePos(offset);
    return { line: line + linesBefore, column: col };
  };
  const at = (node: unknown): Place => placeOf(isNode(node) ? (node.range?.[0] ?? 0) : 0);
  const find = (field: FieldPath): Step => walk(locate().tree, field);
  // What lies hundreds deep would take the second parser seconds, and has that one fault.
  const canPlace = stop?.isTooDeep !== true;
  // A mark that is only warned of is often what the error behind it comes from.
  const all = () => [...locate().tree.errors, ...locate().tree.warnings];
  const faults = stop && canPlace ? all().sort((a, b) => a.pos[0] - b.pos[0]) : [];
  const alias = canPlace && /[&*]/.test(text) ? aliasOffset(locate().tree) : null;
  const onlyRepeats = faults.length > 0 && faults.every(({ code }) => code === 'DUPLICATE_KEY');
  return {
    data: onlyRepeats && alias === null ? locate().tree.toJS() : data,
    faults,
    stoppedAt: stop ? { line: stop.line + linesBefore, column: stop.column } : null,
    alias: alias === null ? null : placeOf(alias),
    text,
    hasEscapes: text.includes('\\'),
    get tree() {
      return locate().tree;
    },
    placeOf,
    valueAt: (field) => at(find(field).value),
    keyAt: (field) => at(find(field).pair?.key ?? find(field).value),
    typed: (field) => {
      const { value, reached } = find(field);
      const range = reached && isScalar(value) ? value.range : null;
      return range ? text.slice(range[0], range[1]) : null;
    },
    isInBraces: (field) => {
      const { value } = find(field.slice(0, -1));
      return isMap(value) && value.flow === true;
    },
  };
}

/** True when the values can be trusted in spite of the problems: keys said twice hide nothing else. */
export function canReadOn({ alias, stoppedAt, faults }: YamlDocument): boolean {
  if (alias !== null) return false;
  const onlyRepeats = faults.length > 0 && faults.every(({ code }) => code === 'DUPLICATE_KEY');
  return stoppedAt === null || onlyRepeats;
}

interface Stop extends Place {
  readonly isTooDeep: boolean;
}

function loadAsTheBuild(text: string): { data: unknown; stop: Stop | null } {
  try {
    return { data: load(text), stop: null };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    // Its types promise a mark, but a text of several documents is refused without one.
    const mark = error.mark as YAMLException['mark'] | undefined;
    const place = { line: (mark?.line ?? 0) + 1, column: (mark?.column ?? 0) + 1 };
    const stop = { ...place, isTooDeep: error.reason.includes('maxDepth') };
    return { data: undefined, stop };
  }
}

// Made once: making it is a large part of reading a small text.
const SCHEMA = new Schema({ schema: 'core', customTags: ['timestamp'] });

function treeOf(text: string) {
  const lineCounter = new LineCounter();
  return {
    lineCounter,
    tree: parseDocument(text, { lineCounter, schema: SCHEMA, prettyErrors: false }),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

interface Step {
  /** The deepest thing on the way that exists. */
  readonly value: Node | null;
  /** The pair it is the value of, if any. */
  readonly pair: Pair | null;
  /** Whether the way was gone to its end. */
  readonly reached: boolean;
}

function walk({ contents }: Document.Parsed, field: FieldPath): Step {
  let here: Step = { value: contents, pair: null, reached: true };
  for (const part of field) {
    const next = stepInto(here.value, part);
    if (!next) return { ...here, reached: false };
    here = next;
  }
  return here;
}

function stepInto(node: Node | null, part: string | number): Step | null {
  if (isSeq(node)) {
    const item = node.items[Number(part)];
    return isNode(item) ? { value: item, pair: null, reached: true } : null;
  }
  if (!isMap(node)) return null;
  const pair = node.items.find(
    (candidate) => isPair(candidate) && keyOf(candidate) === String(part),
  );
  if (!pair) return null;
  // A key without a value has an empty node; the key itself is the better place to point at.
  const value = isNode(pair.value) && !isEmpty(pair.value) ? pair.value : (pair.key as Node);
  return { value, pair, reached: true };
}

function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.source ?? key.value) : '';
}

function isEmpty(node: Node): boolean {
  return isScalar(node) && node.value === null && node.source === '';
}

function aliasOffset(parsed: Document.Parsed): number | null {
  let offset: number | null = null;
  visit(parsed, {
    Node: (_, node) => {
      const named = isAlias(node) || node.anchor !== undefined;
      if (!named) return undefined;
      offset = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}
