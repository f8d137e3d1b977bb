import { describe, expect, it } from 'vitest';
import type { HeadsReader } from './heads/reader.ts';
import { loadPostings } from './load.ts';
import { parseQuery } from './query.ts';
import { synonymsOf } from './synonyms.ts';

/** What is asked of the index for a query: each sign behind the part of the index it is asked of. */
async function askedFor(text: string, unfinished = false): Promise<string[]> {
  const asked: string[] = [];
  const note = (space: string, sign: string) => {
    asked.push(`${space} ${sign}`);
    return Promise.resolve([]);
  };
  const heads = {
    find: note,
    beginning: (letters: string) => note('begun', letters),
  } as unknown as HeadsReader;
  await loadPostings(heads, parseQuery(text, synonymsOf([])), unfinished);
  return asked;
}
const pairsOf = async (text: string) =>
  (await askedFor(text)).filter((each) => each.startsWith('pairs '));

describe('what a query needs of the index', () => {
  it('is each word in titles and in texts, and each two neighbours', async () => {
    expect((await askedFor('nghi phoi hop')).toSorted()).toEqual([
      ...['pairs nghi phoi', 'pairs phoi hop', 'titles hop', 'titles nghi', 'titles phoi'],
      ...['words hop', 'words nghi', 'words phoi'],
    ]);
  });

  it('is no pair with a date, whichever of the two comes first', async () => {
    expect(await pairsOf('26/4/2023 nghi phoi')).toEqual(['pairs nghi phoi']);
    expect(await pairsOf('nghi phoi 26/4/2023')).toEqual(['pairs nghi phoi']);
    expect(await pairsOf('nghi 26/4/2023 phoi')).toEqual([]);
  });

  it('is what begins like the last word while it is typed, from two letters on', async () => {
    const begun = async (text: string, unfinished = true) =>
      (await askedFor(text, unfinished)).filter((each) => each.startsWith('begun'));
    expect(await begun('nghi ph')).toEqual(['begun ph']);
    expect(await begun('nghi p')).toEqual([]);
    expect(await begun('nghi ph ')).toEqual(['begun ph']);
    expect(await begun('nghi ph', false)).toEqual([]);
    expect(await begun('nghi 26/4/2023')).toEqual([]);
  });

  it('is each word and each pair of a quoted phrase besides', async () => {
    const once = await askedFor('nghi phoi hop');
    const quoted = await askedFor('"nghi phoi" hop');
    expect(quoted.toSorted()).toEqual(
      [...once, 'titles nghi', 'titles phoi', 'pairs nghi phoi'].toSorted(),
    );
  });
});
