import type { Plugin } from 'vite';
import { FILING } from '#editor/files/filing.ts';

/** What the editing form's package offers and this form never shows: coloured code, maps, pictures. */
const LEFT_OUT = /^(@shikijs\/(langs|themes)\/|svgo\/|terra-draw|leaflet\/|exifr\/)/;
const PACKAGE = /[\\/]@sveltia[\\/]cms[\\/]npm[\\/]/;
/** What the package would ask other hosts for, and what it is given instead: an answer that says nothing. */
const FOREIGN: readonly (readonly [RegExp, string])[] = [
  [/@font-face\s*\{[^}]*https:\/\/cdn\.[^}]*\}/g, ''],
  // Whether a later version of it is out: the lock file decides.
  [/https:\/\/unpkg\.com\/@sveltia\/cms/g, 'data:application/json,{}#'],
  // How the forge is today: its own answers tell.
  [/https:\/\/www\.githubstatus\.com\/api\/[\w./]+/g, 'data:application/json,{"status":{}}#'],
  [/https:\/\/status-api\.hostedstatus\.com\/[\w./-]+/g, 'data:application/json,{"result":{}}#'],
];
/** A language that an entry is not written in has no fields to be wrong; the package stops there (0.221.1). */
const NO_FIELDS = /Object\.values\((\w+\(\w+\)\[(?:\w+|\w+\(\))\])\)\.some\(/g;
/** The preview's frame is filled from outside: nothing in it may run. */
const FRAME = /allow-same-origin allow-scripts allow-popups allow-forms/g;
/** Where an entry is saved: an event moves with its year, and no date is cut that does not begin with one. */
const KEPT_PATH =
  /if\((\w+)\(\{draft:(\w+),locale:(\w+),slug:(\w+)\}\)\)(?=return \w+\.locales\[\3\]\.path)/;
const PATH_VALUES = /content:(\w+\[\w+\])(?=,currentSlug:\w+\}\):)/;
/** What the package does when an id is changed; it knows earlier ids as addresses only. */
const RENAMED =
  /=\(\{draft:(\w+),locale:(\w+),content:(\w+),slug:(\w+),path:\w+\}\)=>\{(?=let\{isNew:\w+,isIndexFile:)/;
const HOOKS = `globalThis.${FILING}`;
const EMPTY = '\0left-out-of-the-form';

/**
 * The form's package as this site sends it: it asks no host but this site and the forge (its
 * own fonts come with it), and what the form never shows is left out, some three hundred files.
 * Throws where a later version of the package no longer has what is taken out: what it asks of whom
 * must then be looked at anew.
 */
export function formPackage(): Plugin {
  return {
    name: 'form-package',
    enforce: 'pre',
    resolveId: (id, importer) =>
      importer !== undefined && PACKAGE.test(importer) && LEFT_OUT.test(id) ? EMPTY : null,
    load: (id) => (id === EMPTY ? 'export default [];' : null),
    transform(code, id) {
      if (!PACKAGE.test(id) || !id.includes('npm/index.js')) return null;
      const changes = [
        ...FOREIGN,
        [NO_FIELDS, 'Object.values($1??{}).some('] as const,
        [KEPT_PATH, `if($1({draft:$2,locale:$3,slug:$4})&&!${HOOKS}.isMisfiled($2))`] as const,
        [PATH_VALUES, `content:${HOOKS}.filedValues($1)`] as const,
        [RENAMED, `$&${HOOKS}.keepOldId($1,$2,$3,$4);`] as const,
        [FRAME, 'allow-same-origin allow-popups'] as const,
      ];
      const own = changes.reduce((text, [found, instead]) => {
        if (text.search(found) < 0) throw new Error(`${id}: ${found} is not found`);
        return text.replace(found, instead);
      }, code);
      return { code: own, map: null };
    },
  };
}
