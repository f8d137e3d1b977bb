import { wordsAbout } from '#i18n/string-files.ts';

/** A line in letters of another encoding, and what it says when that is certain. */
export interface OldEncoding {
  /** Column, from 1, of the first letter that is none. */
  readonly column: number;
  readonly written: string;
  readonly decoded: string | null;
}

/** The first sign of another encoding in a line; null when every letter may be meant. */
export function oldEncodingIn(line: string): OldEncoding | null {
  if (!/[\u0080-\u00FF\u0192\u02C6\u02DC]/.test(line)) return null;
  return doubleEncoded(line) ?? byTable(line);
}

/*
 * UTF-8 read as if each byte were a letter: "Há»™i" for "Hội". Of the letters Windows put in place
 * of 0x80–0x9F, those it left empty stay themselves.
 */
const WINDOWS =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';
const RUN = new RegExp(`[\u0080-\u00FF${WINDOWS}]{2,}`, 'g');
const decoder = new TextDecoder('utf-8', { fatal: true });

function doubleEncoded(line: string): OldEncoding | null {
  const runs = [...line.matchAll(RUN)].filter(([run]) => isCertain(run));
  const [first] = runs;
  if (!first) return null;
  const decoded = line.replace(RUN, (run) => decodedRun(run) ?? run);
  const isClean = !/[\u0080-\u009F\uFFFD]/.test(decoded);
  return { column: first.index + 1, written: first[0], decoded: isClean ? decoded.trim() : null };
}

/** A capital and a closing quote may stand side by side, so that two signs must be ones that never do. */
function isCertain(run: string): boolean {
  const decoded = decodedRun(run);
  if (
    decoded === null ||
    !/^[\u00C0-\u01B0\u1EA0-\u1EF9\u2010-\u2026\u00A0-\u00BF]+$/.test(decoded)
  )
    return false;
  return run.length > 2 || /[\u0080-\u009F\u00A1-\u00BF]$/.test(run);
}

function decodedRun(run: string): string | null {
  try {
    const decoded = decoder.decode(Uint8Array.from(run, byteOf));
    return decoded === run ? null : decoded;
  } catch {
    // The decoder's only complaint: these are no bytes of UTF-8, so the letters are meant.
    return null;
  }
}

function byteOf(letter: string): number {
  const at = WINDOWS.indexOf(letter);
  return at < 0 ? (letter.codePointAt(0) ?? 0) : 0x80 + at;
}

interface Table {
  readonly signs: ReadonlyMap<string, string>;
  readonly pattern: RegExp;
  readonly syllable: RegExp;
}

// Made when a letter asks for them: most texts have none.
let tables: readonly Table[] | undefined;

/** Encodings that languages had of their own, as their words list them. */
function ownTables(): readonly Table[] {
  tables ??= Object.values(wordsAbout(['encodings'])).flatMap((words) =>
    Object.entries(words)
      .filter(([key, signs]) => key !== 'encoding.syllable' && signs.trim() !== '')
      .map(([, signs]) => tableOf(signs, words['encoding.syllable'] ?? '')),
  );
  return tables;
}

function tableOf(list: string, syllable: string): Table {
  const pairs = list.split(' ').map((pair) => pair.split('=') as [string, string]);
  const longest = pairs.map(([sign]) => sign).sort((a, b) => b.length - a.length);
  return {
    signs: new Map(pairs),
    pattern: new RegExp(longest.join('|'), 'g'),
    syllable: new RegExp(syllable, 'i'),
  };
}

/**
 * A line whose words make sense by such a table alone: at least two words with signs of it, one of
 * which no word of the language has as it stands, and all of them words once decoded.
 */
function byTable(line: string): OldEncoding | null {
  // Such an encoding had no other letters: a line with some is in the one of today.
  if (/(?![\u0000-\u00FF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192])\p{L}/u.test(line))
    return null;
  const words = [...line.matchAll(/[A-Za-z\u00A1-\u00FF]+/g)].filter(
    ([word]) => /[\u00A1-\u00FF]/.test(word) && /[A-Za-z]/.test(word),
  );
  if (words.length < 2) return null;
  const [first] = words;
  for (const { signs, pattern, syllable } of ownTables()) {
    const decode = (text: string) => text.replace(pattern, (sign) => signs.get(sign) ?? sign);
    const isWord = (text: string) => syllable.test(withoutTones(text));
    const areDecoded = words.every(([word]) => isWord(decode(word)));
    const areMeant = words.every(([word]) => isWord(word));
    if (!areDecoded || areMeant || !first) continue;
    return { column: first.index + 1, written: first[0], decoded: decode(line).trim() };
  }
  return null;
}

/** A word without the marks that only change its tone. */
function withoutTones(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC');
}
