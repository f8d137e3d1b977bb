import type { Voice } from '#i18n/voice.ts';
import { quoted } from '#exports/formats/quoted.ts';

/** Files of the pack that its search pages load, besides the index of their language. */
export const SEARCH_SCRIPT = 'reading-pack/search.js';

/** The index of a language as a file of the pack. */
export function indexFile(lang: string): string {
  return `reading-pack/index-${lang}.js`;
}

/** Where the script of an index puts it: a page from a disk may load scripts, and nothing else. */
const INDEX_NAME = 'chroniclePackedIndex';

/** A script that hands an index, written by `packedIndex`, to the search page. */
export function indexScript(index: string): string {
  return `globalThis.${INDEX_NAME}=${JSON.stringify(index).replaceAll('<', '\\u003c')};\n`;
}

/** What a search page holds: a field, how many were found, the results; `root` is the way to the pack's root. */
export function searchMain({ lang, t }: Voice, root: string): string {
  const words = {
    'data-root': root,
    'data-index': INDEX_NAME,
    'data-lang': lang,
    'data-none': t('search.count.none'),
    'data-count': t('search.count'),
    'data-failed': t('search.error'),
    'data-more': t('search.more'),
  };
  const attributes = Object.entries(words).map(([name, value]) => ` ${name}="${quoted(value)}"`);
  return [
    `<main id="page--main" class="page pack-search" tabindex="-1" data-pack-search${attributes.join('')}>`,
    `<h1>${quoted(t('search.title'))}</h1>`,
    `<label for="pack-query">${quoted(t('search.field'))}</label>`,
    `<input id="pack-query" type="search" autocomplete="off" spellcheck="false" maxlength="200" disabled placeholder="${quoted(t('search.placeholder'))}">`,
    `<p role="status" data-status>${quoted(t('search.start'))}</p>`,
    `<noscript><p>${quoted(t('pack.searchNeedsScript'))}</p></noscript>`,
    '<ol></ol>',
    '<p><button type="button" class="button" data-more hidden></button></p>',
    '</main>',
  ].join('');
}
