import type { IssueKind } from '#domain/rules/kinds.ts';
import { fill, slotsOf, type Params } from '#i18n/fill.ts';
import { byFileSentence, formIssueSentence } from '#i18n/form-issues.ts';
import { issueWords } from '#i18n/issues.ts';
import { languageName } from '#i18n/platform-names.ts';
import type { FieldLabels } from '../form/field-labels.ts';

/**
 * What stands in a file and not in a field: the form writes none of it, and can mend none of it where
 * somebody else wrote it. Whatever else may be wrong is mended in the form, and said so.
 */
export const BY_FILE: ReadonlySet<IssueKind> = new Set<IssueKind>([
  'not-utf8',
  'byte-order-mark',
  'windows-line-endings',
  'missing-file',
  'misplaced-file',
  'unknown-ending',
  'orphan-translation',
  'missing-front-matter',
  'unclosed-front-matter',
  'yaml-syntax',
  'duplicate-key',
  'cut-off-value',
  'comment-after-words',
  'unknown-key',
  'not-a-base-address',
  'not-a-time-zone',
  'unknown-language',
  'interface-language',
  'address-gone',
  'withdrawn-exists',
  'same-label',
  'same-mark',
  'synonym-twice',
  'term-twice',
  'unknown-see',
  'term-unused',
  'synonym-in-every-text',
  'image-missing',
  'mdx-syntax',
  'page-code',
  'unknown-element',
  'unknown-attribute',
  'story-form',
  'story-step',
]);

/** Values that are names of fields, which the form calls by their labels. */
const FIELD_NAMES = ['key', 'late', 'early', 'list'];
/** Values that are codes of languages, which the form's tabs call by their names. */
const LANGUAGE_NAMES = ['lang', 'found'];
/** How a sentence names a field beside the problem's: `{the_sources}`. */
const BESIDE = 'the_';

/** The words of a problem for one who fills in the form, where those of files would not help. */
export function wordingIn(labels: FieldLabels, field: string): typeof issueWords {
  return (kind, part, language, params, variant) => {
    const told = withLabels(params ?? {}, labels, field, language);
    const usual = (): string => issueWords(kind, part, language, told, variant);
    if (part !== 'message' && part !== 'fix') return usual();
    if (part === 'fix' && BY_FILE.has(kind)) return byFileSentence(language);
    const own = formIssueSentence(kind, part, language, variant);
    return own === null
      ? usual()
      : fill(own, { ...told, ...besides(own, labels, field) }, language);
  };
}

function withLabels(params: Params, labels: FieldLabels, field: string, language: string): Params {
  const named = Object.entries(params)
    .filter(([name]) => FIELD_NAMES.includes(name))
    .map(([name, value]) => [name, labels.named(String(value), field)]);
  const languages = Object.entries(params)
    .filter(([name]) => LANGUAGE_NAMES.includes(name))
    .map(([name, code]) => [name, languageName(String(code), language)]);
  const path = field === '' ? {} : { path: labels.at(field) };
  return { ...params, ...path, ...(Object.fromEntries([...named, ...languages]) as Params) };
}

function besides(sentence: string, labels: FieldLabels, field: string): Params {
  const slots = slotsOf(sentence).filter((slot) => slot.startsWith(BESIDE));
  return Object.fromEntries(
    slots.map((slot) => [slot, labels.named(slot.slice(BESIDE.length), field)]),
  );
}
