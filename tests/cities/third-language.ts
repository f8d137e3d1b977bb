import { readdir, readFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Letters of the made-up language that the typefaces' smallest subsets lack. */
const MARKED: Readonly<Record<string, string>> = { a: 'ă', i: 'î', s: 'ș', t: 'ț', S: 'Ș', T: 'Ț' };

/**
 * Writes a complete further language beside the others: the English words with Romanian letters.
 * It proves that a folder of words is all a language takes, without shipping one nobody has read.
 */
export async function addLanguage(strings: string, code: string): Promise<void> {
  await mkdir(join(strings, code));
  for (const file of await readdir(join(strings, 'en'))) {
    const text = await readFile(join(strings, 'en', file), 'utf8');
    const words = Object.entries(JSON.parse(text) as Record<string, string>);
    const said = words.map(([key, sentence]) => [key, inLanguage(key, sentence)]);
    await writeFile(join(strings, code, file), JSON.stringify(Object.fromEntries(said)));
  }
}

function inLanguage(key: string, sentence: string): string {
  // Addresses keep to plain letters, and examples to what an author would write.
  if (key.startsWith('route.')) return sentence && `ro-${sentence}`;
  if (/^issue\..*\.(bad|good)$/.test(key)) return sentence;
  return marked(sentence);
}

/** Marks the letters outside of braces and inside a plural's forms; what a place is called stays. */
function marked(sentence: string): string {
  let depth = 0;
  return [...sentence]
    .map((letter) => {
      if (letter === '{') depth++;
      if (letter === '}') depth--;
      return depth % 2 === 0 ? (MARKED[letter] ?? letter) : letter;
    })
    .join('');
}
