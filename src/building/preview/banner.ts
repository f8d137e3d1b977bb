import { reviewingWords } from '#i18n/reviewing.ts';

/** What a preview shows; null where it is not known. */
export interface Proposal {
  readonly number: number | null;
  readonly commit: string | null;
}

/** The line at the top of every page of a preview, as HTML. */
export function bannerOf({ number, commit }: Proposal, language: string): string {
  const which = number === null ? 'preview.unnamed' : 'preview.number';
  const name = reviewingWords(which, language, { number: number ?? '' });
  const built =
    commit === null
      ? []
      : [reviewingWords('preview.commit', language, { code: commit.slice(0, 10) })];
  const told = reviewingWords('preview.banner', language, { name: [name, ...built].join(', ') });
  const fromDisk = reviewingWords('preview.fromDisk', language);
  return (
    `<div class="preview-banner" role="note"><p><strong>${escaped(told)}</strong> ` +
    `<span data-from-disk hidden>${escaped(fromDisk)}</span></p></div>`
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
