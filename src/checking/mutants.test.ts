import { describe, expect, it } from 'vitest';
import type { ContentFile } from '#reading/content-file.ts';
import { readFiles } from '#reading/read-files.ts';
import { readFolder } from '#reading/read-folder.ts';
import { ISSUE_KINDS, type IssueKind } from '#domain/rules/kinds.ts';
import { checkOne, checkReading } from './check-files.ts';
import type { Problem } from './issue.ts';
import { inWords } from './wording.ts';

const NOW = Date.UTC(2026, 0, 1);
/** How many mutants, and where their chances begin: `MUTANTS=5000 SEED=random npx vitest run …`. */
const MUTANTS = Number(process.env['MUTANTS'] ?? 400);
const asked = process.env['SEED'] ?? '1975';
const SEED = Number(asked === 'random' ? crypto.getRandomValues(new Uint16Array(1))[0] : asked);
/** No file of this size may take longer, on a busy machine too (ms). */
const STALL = 5_000;

const valid = await readFolder('tests/fixtures/valid');
const reading = readFiles(valid);
const before = await checkReading(reading, NOW);
const targets = reading.records.flatMap(({ placed: { file }, read: { content } }) =>
  content.text === null ? [] : [{ file, text: content.text }],
);

/** Mulberry32: small, and the same everywhere. */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Draw = <T>(items: readonly T[]) => T;
type Mutate = (text: string, draw: Draw, below: (end: number) => number) => string;

/** What breaks parsers, or what people paste. */
const HOSTILE = [
  ...[
    '\0',
    '\u202E',
    '\uFEFF',
    '\u00AD',
    '\uD800',
    '\uFFFD',
    '\t',
    '\r',
    '\r\n',
    '\u2028',
    'a\u0301',
  ],
  ...[
    '&a',
    '*a',
    '<<: *a',
    '!!js/function',
    '!!binary x',
    '? ',
    '- - - - ',
    '{{',
    '}}',
    '[[[[',
    ']]',
  ],
  ...['---', '...', '%YAML 9', '|', '>', '|2-', "'", '"', '"\\u202E"', '#', ' #', ': ', '@', '`'],
  ...[
    '__proto__: {a: 1}',
    'constructor: x',
    'toString: 1',
    'hasOwnProperty: 1',
    '1e999',
    '.nan',
    '.inf',
  ],
  ...[
    '<script>alert(1)</script>',
    '<b',
    '{process.exit()}',
    'import a from "b"',
    '[^x]',
    '[^',
    '![](../x)',
  ],
  ...[
    '> '.repeat(60),
    '*'.repeat(600),
    '['.repeat(200),
    '- '.repeat(80),
    '{'.repeat(200),
    'é'.repeat(3000),
  ],
  ...[
    '<<<<<<< HEAD',
    '=======',
    '[x](javascript:alert(1))',
    '[x](partner:nobody)',
    '2023-02-30',
    '9'.repeat(400),
  ],
];

const onLines =
  (change: (lines: string[], below: (end: number) => number, draw: Draw) => void): Mutate =>
  (text, draw, below) => {
    const lines = text.split('\n');
    change(lines, below, draw);
    return lines.join('\n');
  };

const MUTATIONS: Readonly<Record<string, Mutate>> = {
  'delete a line': onLines((lines, below) => lines.splice(below(lines.length), 1)),
  'repeat a line': onLines((lines, below) => {
    const at = below(lines.length);
    lines.splice(at, 0, lines[at] ?? '');
  }),
  'swap two lines': onLines((lines, below) => {
    const [a, b] = [below(lines.length), below(lines.length)];
    [lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
  }),
  'move a line inwards': onLines((lines, below, draw) => {
    const at = below(lines.length);
    lines[at] = `${draw([' ', '  ', '\t', '        '])}${lines[at]}`;
  }),
  'move a line outwards': onLines((lines, below) => {
    const at = below(lines.length);
    lines[at] = (lines[at] ?? '').trimStart();
  }),
  'another value': onLines((lines, below, draw) => {
    const at = below(lines.length);
    const other = draw([
      '',
      ' null',
      ' true',
      ' 12',
      ' []',
      ' {}',
      ' [a, {b: c}]',
      ' 2023-01-01',
      ' "x"',
      ' ~',
    ]);
    lines[at] = (lines[at] ?? '').replace(/:.*$/, () => `:${other}`);
  }),
  'delete a character': (text, _, below) => {
    const at = below(text.length);
    return text.slice(0, at) + text.slice(at + 1);
  },
  'repeat a stretch': (text, _, below) => {
    const at = below(text.length);
    return (
      text.slice(0, at) + text.slice(at, at + below(200)).repeat(1 + below(20)) + text.slice(at)
    );
  },
  'cut the end off': (text, _, below) => text.slice(0, below(text.length)),
  'cut the beginning off': (text, _, below) => text.slice(below(text.length)),
  'put something hostile in': (text, draw, below) => {
    const at = below(text.length);
    return text.slice(0, at) + draw(HOSTILE) + text.slice(at);
  },
  'put something hostile for a value': onLines((lines, below, draw) => {
    const at = below(lines.length);
    lines[at] = (lines[at] ?? '').replace(/:.*$/, () => `: ${draw(HOSTILE)}`);
  }),
  'Windows line ends': (text) => text.replaceAll('\n', '\r\n'),
  'letters apart from their marks': (text) => text.normalize('NFD'),
};

/** Faults planted for certain, and the kinds of which one must be told in the file. */
const PLANTED: readonly (readonly [RegExp, (found: string) => string, readonly IssueKind[]])[] = [
  [/^/, () => '\uFEFF', ['byte-order-mark']],
  [/\n/, () => '\r\n', ['windows-line-endings']],
  [/^date: .*$/m, () => 'date: "26/4/2023"', ['date-not-edtf']],
  [/^date: .*$/m, () => 'date: "2023-02-30"', ['date-no-such-day']],
  [/^date: .*$/m, () => 'date: 2023', ['date-not-quoted']],
  [/^category: .*$/m, () => 'category: nowhere', ['unknown-term']],
  [/^country: .*$/m, () => 'country: XX', ['not-a-country']],
  [/^(title|name): .*$/m, () => 'title:', ['empty-value', 'unknown-key', 'missing-key']],
  [/^(\w+): .*$/m, (found) => `${found}\n${found}`, ['duplicate-key']],
  [/^(\w+): /m, (found) => `odd-${found}`, ['unknown-key']],
  [
    /\{ id: bao-moi \}/,
    () => '{ id: bao-nao }',
    ['unknown-reference', 'unlisted-source', 'unknown-citation'],
  ],
  [/(?<=: )\p{L}/u, () => '\u202E', ['invisible-character']],
  [/^[a-z]/m, (found) => `<<<<<<< HEAD\n${found}`, ['merge-conflict']],
  [/^lat: .*|lat: [\d.]+/m, () => 'lat: 95', ['out-of-range']],
];

function drawing(random: () => number) {
  const below = (end: number) => Math.floor(random() * end);
  const draw: Draw = (items) => items[below(items.length)] as (typeof items)[number];
  return { below, draw };
}

/** The problems of the whole folder with one file changed; whatever it says must also go into words. */
async function problemsWith(
  changed: ContentFile,
): Promise<{ own: Problem[]; elsewhere: Problem[] }> {
  const files = valid.map((content) => (content.file === changed.file ? changed : content));
  const all = await checkReading(readFiles(files), NOW);
  for (const problem of all) inWords(problem, { lang: 'en', main: 'vi', pathOf: (file) => file });
  const known = new Set(before.map((problem) => JSON.stringify(problem)));
  const own = all.filter(({ file }) => file === changed.file);
  const elsewhere = all.filter(
    (problem) => problem.file !== changed.file && !known.has(JSON.stringify(problem)),
  );
  return { own, elsewhere };
}

/**
 * What a change of one file may bring to light in another: that they name each other, or share a
 * name, a time or a language. Nothing of another file's own text, YAML or fields.
 */
const OF_ONE_FILE =
  /^(not-utf8|byte-|windows-|decomposed-|tab-|invisible-|merge-|file-(too|name)|missing-front|unclosed-|yaml-|duplicate-key|needs-quotes|unknown-(key|value)|missing-key|empty-|wrong-type|not-a|too-|out-of-range|invalid-|observation-(time|value)|source-without|date-(not|no|time|end|unsup)|raw-html|heading-|relative-|external-|unsafe-|image-|body-|mdx-|page-code|unknown-(element|attribute))/;

describe(`mutants of valid files (SEED=${SEED}, MUTANTS=${MUTANTS})`, () => {
  it(
    'crash nothing, stall nothing, and cast no blame on other files',
    { timeout: 3_600_000 },
    async () => {
      const { below, draw } = drawing(chances(SEED));
      const wrong: string[] = [];
      let slowest = 0;
      for (let number = 0; number < MUTANTS; number += 1) {
        const { file, text } = draw(targets);
        const names = Array.from({ length: 1 + below(3) }, () => draw(Object.keys(MUTATIONS)));
        const mutant = names.reduce(
          (now, name) => MUTATIONS[name]?.(now, draw, below) ?? now,
          text,
        );
        const label = `#${number} ${file}: ${names.join(', ')}`;
        const began = performance.now();
        try {
          const { elsewhere } = await problemsWith({ file, text: mutant });
          const blamed = elsewhere.filter(({ kind }) => OF_ONE_FILE.test(kind));
          if (file !== 'site.yaml' && blamed.length > 0) {
            wrong.push(
              `${label} → ${blamed.map((problem) => `${problem.file} ${problem.kind}`).join(', ')}`,
            );
          }
        } catch (error) {
          wrong.push(`${label} → ${String(error)}`);
        }
        const took = performance.now() - began;
        slowest = Math.max(slowest, took);
        if (took > STALL) wrong.push(`${label} → ${Math.round(took)} ms`);
      }
      expect(wrong, `SEED=${SEED}; the slowest took ${Math.round(slowest)} ms`).toEqual([]);
    },
  );

  it(
    'are told of in their file where a fault is planted, whatever else is changed below it',
    { timeout: 3_600_000 },
    async () => {
      const { below, draw } = drawing(chances(SEED + 1));
      const silent: string[] = [];
      let planted = 0;
      for (let number = 0; number < MUTANTS; number += 1) {
        const { file, text } = draw(targets);
        const [pattern, by, kinds] = draw(PLANTED);
        if (!pattern.test(text)) continue;
        // Words of the body, which the front matter is read without.
        const harmless = file.endsWith('.md') ? `\n\nMột câu thêm ${below(1000)}.\n` : '';
        const mutant = text.replace(pattern, by) + harmless;
        planted += 1;
        const told = await checkOne({ file, text: mutant }, reading, NOW);
        if (!told.some(({ kind }) => kinds.includes(kind))) {
          silent.push(
            `${file} ${String(pattern)} ${kinds.join('|')} → ${told.map(({ kind }) => kind).join(', ')}`,
          );
        }
      }
      expect([...new Set(silent)], `SEED=${SEED}`).toEqual([]);
      expect(planted).toBeGreaterThan(MUTANTS / 5);
    },
  );

  it('know only kinds that there are', () => {
    expect(PLANTED.flatMap(([, , kinds]) => kinds).every((kind) => kind in ISSUE_KINDS)).toBe(true);
  });
});
