import type { SearchDocument } from '#search/documents.ts';
import { wordsIn } from '#search/folding/folding.ts';
import type { PackedText } from '#search/packed/packed-index.ts';
import { ideasInText, type Synonyms } from '#search/synonyms.ts';

/**
 * What the pack's search finds: the documents whose page is in the pack, by the file that `fileOf` gives. What a
 * title or a name says in one way is among its names in the others.
 */
export function packedTexts(
  documents: readonly SearchDocument[],
  synonyms: Synonyms,
  fileOf: (url: string) => string | null,
): PackedText[] {
  return documents.flatMap(({ url, title, names, summary, body, dateLabel, importance }) => {
    const file = fileOf(url);
    if (file === null) return [];
    const known = [title, ...names].flatMap((name) => otherWords(name, synonyms));
    const all = [...new Set([...names, ...known])].join('\n');
    return [{ file, title, names: all, summary, body, date: dateLabel, importance }];
  });
}

function otherWords(name: string, synonyms: Synonyms): string[] {
  const text = name.normalize('NFC');
  const ideas = ideasInText(text, wordsIn(text), synonyms);
  return ideas.flatMap(({ group }) => synonyms.groups[group] ?? []);
}
