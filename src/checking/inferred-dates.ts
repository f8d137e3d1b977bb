import type { Precision } from '#domain/dates/edtf-date.ts';
import { wordsAbout } from '#i18n/string-files.ts';

/** In which words each language says that something was inferred, and names the parts of a date. */
interface Lexicon {
  readonly inferring: RegExp;
  readonly parts: readonly (readonly [Precision, RegExp])[];
}

let lexicons: readonly Lexicon[] | undefined;

/** The parts of a date that a text in any language of the interface says were inferred: “năm 2018 là suy ra”. */
export function inferredParts(text: string): readonly Precision[] {
  lexicons ??= Object.values(wordsAbout(['inferring'])).map(lexiconOf);
  const sentences = text.split(/(?<=[.;:!?])\s+/);
  return [
    ...new Set(lexicons.flatMap((lexicon) => sentences.flatMap((one) => partsIn(one, lexicon)))),
  ];
}

/** What is inferred is named before it is said to be; what follows is what it was inferred from. */
function partsIn(sentence: string, { inferring, parts }: Lexicon): Precision[] {
  const at = sentence.search(inferring);
  if (at < 0) return [];
  const subject = sentence.slice(0, at);
  return parts.flatMap(([part, words]) => (words.test(subject) ? part : []));
}

/** A year written in digits names itself. */
const YEAR = String.raw`(?<!\d)(?:1\d|20)\d\d(?!\d)`;

function lexiconOf(words: Readonly<Record<string, string>>): Lexicon {
  const any = (key: string, ...more: string[]) => {
    const said = (words[key] ?? '')
      .split(',')
      .map((word) => String.raw`(?<!\p{L})${word}(?!\p{L})`);
    return new RegExp([...said, ...more].join('|'), 'iu');
  };
  return {
    inferring: any('inferring'),
    parts: [
      ['day', any('inferred.day')],
      ['month', any('inferred.month')],
      ['year', any('inferred.year', YEAR)],
    ],
  };
}
