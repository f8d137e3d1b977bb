export type Severity = 'error' | 'warning';

/**
 * Every kind of content problem and how grave it is: an error stops the build, a warning is
 * listed and counted. The words are public (each has a page), so a kind is never renamed lightly.
 */
export const ISSUE_KINDS = {
  // The file as bytes and lines.
  'not-utf8': 'error',
  'byte-order-mark': 'error',
  'windows-line-endings': 'error',
  'decomposed-letters': 'error',
  'tab-character': 'error',
  'invisible-character': 'error',
  'no-break-space': 'warning',
  'lost-letters': 'error',
  'old-encoding': 'error',
  'merge-conflict': 'error',
  'file-too-large': 'error',

  // The file in its folder.
  'missing-file': 'error',
  'misplaced-file': 'error',
  'unknown-ending': 'error',
  'file-name': 'error',
  'duplicate-id': 'error',
  'wrong-year-folder': 'error',
  'orphan-translation': 'error',
  'missing-translation': 'warning',

  // YAML and front matter.
  'missing-front-matter': 'error',
  'unclosed-front-matter': 'error',
  'yaml-syntax': 'error',
  'duplicate-key': 'error',
  'needs-quotes': 'error',
  'cut-off-value': 'error',
  'comment-after-words': 'warning',

  // One field.
  'unknown-key': 'error',
  'missing-key': 'error',
  'empty-value': 'error',
  'empty-list': 'error',
  'wrong-type': 'error',
  'unknown-value': 'error',
  'not-a-slug': 'error',
  'not-a-record': 'error',
  'not-a-country': 'error',
  'not-an-address': 'error',
  'not-a-base-address': 'error',
  'not-a-time-zone': 'error',
  'not-a-language': 'error',
  'unknown-language': 'error',
  'interface-language': 'error',
  'missing-words': 'warning',
  'too-long': 'error',
  'too-many': 'error',
  'out-of-range': 'error',
  'thousands-dot': 'warning',
  'markdown-in-value': 'error',
  'template-text': 'error',
  'invalid-value': 'error',
  'observation-time': 'error',
  'source-without-address': 'error',

  // Dates.
  'date-not-quoted': 'error',
  'date-not-edtf': 'error',
  'date-no-such-day': 'error',
  'date-time-of-day': 'error',
  'date-end-before-start': 'error',
  'date-no-date-at-all': 'error',
  'date-unsupported-form': 'error',

  // Records among one another.
  'unknown-reference': 'error',
  'unknown-term': 'error',
  'listed-twice': 'error',
  'duplicate-part-id': 'error',
  'no-source': 'warning',
  'same-person-name': 'error',
  'same-partner-name': 'error',
  'alias-clash': 'error',
  'address-gone': 'error',
  'withdrawn-exists': 'error',
  'dates-out-of-order': 'error',
  'life-out-of-order': 'error',
  'key-locality-without-source': 'error',
  'duplicate-observation': 'error',
  'several-shown': 'error',
  'no-break-beside': 'warning',
  'strategy-cycle': 'error',
  'held-in-future': 'warning',
  'outside-span': 'warning',
  'same-address': 'warning',

  // Markdown bodies.
  'unlisted-source': 'error',
  'unknown-citation': 'error',
  'citation-form': 'error',
  'uncited-body': 'warning',
  'unknown-link-kind': 'error',
  'link-form': 'error',
  'relative-link': 'error',
  'external-link': 'warning',
  'unsafe-link': 'error',
  'raw-html': 'error',
  'image-outside-content': 'error',
  'image-not-shown': 'warning',
  'image-missing': 'error',
  'heading-level': 'error',
  'heading-space': 'error',
  'heading-skip': 'error',
  'heading-first': 'warning',
  'empty-heading': 'error',
  'underlined-text': 'error',
  'table-cells': 'error',
  'open-code': 'error',
  placeholder: 'error',
  'repeated-text': 'error',
  'empty-body': 'warning',
  'body-too-complex': 'error',

  // Pages, which are compiled.
  'mdx-syntax': 'error',
  'page-code': 'error',
  'unknown-element': 'error',
  'unknown-attribute': 'error',
} as const satisfies Record<string, Severity>;

/** A stable kebab-case word that names what is wrong. */
export type IssueKind = keyof typeof ISSUE_KINDS;

/** Whether a word from elsewhere, such as a schema's message, is a kind of problem. */
export function isIssueKind(word: unknown): word is IssueKind {
  return typeof word === 'string' && Object.hasOwn(ISSUE_KINDS, word);
}
