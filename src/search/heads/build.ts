import { facetsOf, byFacet, type Entry, type SearchDocument } from '../documents.ts';
import { fold } from '../folding/folding.ts';
import { synonymsOf } from '../synonyms.ts';
import { wordsOf } from '../vocabulary.ts';
import { dayNumber, packColumns } from './columns.ts';
import { TextGatherer, TitleGatherer } from './gather.ts';
import { isOneDay } from '../dated.ts';
import {
  AHEAD,
  COLUMNS,
  entryFile,
  SPACES,
  SPANS,
  shardFile,
  WORDS,
  type AheadFile,
  type HeadsMap,
  type SpansFile,
} from './layout.ts';
import { packShards } from './shards.ts';
import { textSigns, titleSigns } from './signs.ts';

/** Of the documents that have a word in their bodies alone, so many are enough for first results. */
const BEST_BODIES = 40;

/** About how many bytes a shard has before it is compressed, by index. */
const SHARD_SIZES = {
  titles: 8_000,
  words: 8_000,
  pairs: 6_000,
  bodies: 8_000,
  runs: 12_000,
} as const;

export interface BuiltHeads {
  readonly map: HeadsMap;
  /** Binary files, to be written compressed, and JSON texts, by path. */
  readonly shards: ReadonlyMap<string, Uint8Array>;
  readonly texts: ReadonlyMap<string, string>;
  /** Addresses by the documents' numbers, which have gaps. */
  readonly urls: readonly (string | undefined)[];
}

/**
 * Indexes the titles, names, dates, summaries and bodies of a site in `languages`, the main one first. All languages of one record
 * share its number, so that a record is found once. The same documents in any order give the same
 * bytes.
 */
export function buildHeads(
  documents: readonly SearchDocument[],
  groups: readonly (readonly string[])[],
  languages: readonly string[],
): BuiltHeads {
  const synonyms = synonymsOf(groups);
  const records = recordsOf(documents, languages);
  const titles = new TitleGatherer();
  const words = new TextGatherer(BEST_BODIES);
  const pairs = new TextGatherer(0);
  const texts = new Map<string, string>();
  const urls: string[] = [];
  const spans: SpansFile[number][] = [];
  records.forEach((versions, record) => {
    for (const document of versions) {
      const doc = docNumber(record, document.lang, languages);
      const { signs, pairs: neighbours, length } = textSigns(document, synonyms);
      titles.add(doc, titleSigns(document, synonyms));
      words.add(doc, signs, length);
      pairs.add(doc, neighbours, length);
      texts.set(entryFile(doc), JSON.stringify(entryOf(document)));
      urls[doc] = document.url;
      spans.push(...spanOf(doc, document));
    }
  });
  const packed = {
    titles: titles.packed(),
    words: words.packed('best'),
    pairs: pairs.packed('best'),
    bodies: words.packed('other'),
    runs: pairs.packed('other'),
  };
  const sharded = SPACES.map(
    (space) => [space, packShards(packed[space], SHARD_SIZES[space])] as const,
  );
  const shards = sharded.flatMap(([space, { files }]) =>
    files.map((file, number) => [shardFile(space, number), file] as const),
  );
  texts.set(COLUMNS, JSON.stringify(packColumns(records.map(rowOf))));
  texts.set(AHEAD, JSON.stringify(aheadOf(records)));
  texts.set(SPANS, JSON.stringify(spans));
  texts.set(WORDS, JSON.stringify(wordsOf(documents, groups.flat())));
  const firsts = sharded.map(([space, { firsts: list }]) => [space, list] as const);
  return {
    map: {
      languages,
      records: records.length,
      ranks: ranksOf(records),
      firsts: Object.fromEntries(firsts) as HeadsMap['firsts'],
    },
    shards: new Map(shards),
    texts,
    urls,
  };
}

type Versions = readonly SearchDocument[];

/** Documents by record; the important first, then the newer, so that a lower number wins a tie. */
function recordsOf(documents: readonly SearchDocument[], languages: readonly string[]): Versions[] {
  const byName = Map.groupBy(documents, ({ kind, id }) => `${kind}/${id}`);
  const named = [...byName].map(([name, versions]) => ({
    name,
    versions: versions.sort(
      (a, b) => docNumber(0, a.lang, languages) - docNumber(0, b.lang, languages),
    ),
    importance: Math.max(...versions.map(({ importance }) => importance)),
    date: versions[0]?.dateSort ?? '',
  }));
  named.sort(
    (a, b) =>
      b.importance - a.importance ||
      (a.date < b.date ? 1 : a.date > b.date ? -1 : 0) ||
      (a.name < b.name ? -1 : 1),
  );
  return named.map(({ versions }) => versions);
}

function ranksOf(records: readonly Versions[]): number[] {
  return [3, 2, 1].map(
    (least) =>
      records.filter((versions) => versions.some(({ importance }) => importance >= least)).length,
  );
}

/** A place a language, and one more for sources in languages that the site does not speak. */
function docNumber(record: number, lang: string, languages: readonly string[]): number {
  const place = languages.indexOf(lang);
  return record * (languages.length + 1) + (place < 0 ? languages.length : place);
}

function aheadOf(records: readonly Versions[]): AheadFile {
  return records.flatMap(([first], record): AheadFile =>
    first?.ahead === true ? [[record, dayNumber(first.time?.last ?? '')]] : [],
  );
}

function spanOf(doc: number, { time }: SearchDocument): SpansFile {
  if (time === null || isOneDay(time)) return [];
  return [[doc, dayNumber(time.first), dayNumber(time.last)]];
}

function rowOf(versions: Versions) {
  const [first] = versions;
  const all = versions.map(facetsOf);
  const facets = byFacet((facet) => [...new Set(all.flatMap((values) => values[facet]))]);
  return { facets, day: dayNumber(first?.dateSort ?? '') };
}

/** What excerpts are cut from; a sentence of the summary that the body says again is not shown twice. */
function shownText({ summary, body }: SearchDocument): string {
  const said = new Set(sentencesOf(summary).map(bare));
  const rest = sentencesOf(body).filter((sentence) => !said.has(bare(sentence)));
  return [summary, rest.join('').trim()].filter((part) => part !== '').join('\n');
}

/** Sentences with the space behind them; joined they are the text again. */
function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?…]["”’»)]?\s+)(?=["“‘«(]?[\p{Lu}\p{N}])/u);
}

function bare(sentence: string): string {
  return fold(sentence).join(' ');
}

function entryOf(document: SearchDocument): Entry {
  const { id, kind, lang, url, title, names, dateLabel, dateSort, counts } = document;
  const detail = document.detail ?? '';
  const shown = { id, kind, lang, url, title, names, dateLabel, dateSort, detail };
  return { ...shown, ...(counts && { counts }), text: shownText(document) };
}
