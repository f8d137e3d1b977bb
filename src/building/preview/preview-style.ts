import { relativeAddress, type Place } from './relative-address.ts';

/** A style sheet with addresses that lead to its files from a folder too. */
export function previewStyle(css: string, place: Place): string {
  return css.replace(/url\((["']?)(\/[^"')]*)\1\)/g, (whole, _quote, written: string) => {
    const address = relativeAddress(written, place);
    return address === null ? whole : `url("${address}")`;
  });
}

const WITHOUT = /\(\s*scripting\s*:\s*none\s*\)/g;
const WITH = /\(\s*scripting(\s*:\s*enabled)?\s*\)/g;

/**
 * The same for a page whose scripts do not load although the browser runs scripts, as on a disk: null
 * where it would be no other.
 */
export function scriptlessStyle(css: string): string | null {
  // Every screen has a width from 0, none one below.
  const changed = css.replace(WITHOUT, '(min-width: 0)').replace(WITH, '(max-width: -1px)');
  return changed === css ? null : changed;
}

/** Name of the sheet that takes the place of another on a disk. */
export function scriptlessName(file: string): string {
  return file.replace(/\.css$/, '.scriptless.css');
}
