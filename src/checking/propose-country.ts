import { iso31661Alpha3ToAlpha2, iso31663 } from 'iso-3166';
import { ISSUE_STRINGS } from '#i18n/issues.ts';
import { regionName, shortRegionName } from '#i18n/platform-names.ts';
import { slugOf } from '#domain/words/slug.ts';
import { COUNTRY_CODES } from '#schemas/country-codes.ts';
import { shortCountryNames } from './short-country-names.ts';

/**
 * The code a writer most likely meant: that of a name, of a three-letter code, of small letters, or
 * the one in use for a code that is not ("UK"). Several when a former state was followed by
 * several; null when nothing can be told.
 */
export function proposedCountry(written: string): string | string[] | null {
  const code = written.toUpperCase();
  const named = codeOfName(written) ?? codeOfShortName(written);
  // "Nga" is a name, Russia's; "nga" may be that or a code, Nigeria's.
  if (named !== null && /^\p{Lu}\p{Ll}/u.test(written)) return named;
  const coded = COUNTRY_CODES.has(code) ? code : iso31661Alpha3ToAlpha2[code];
  if (coded !== undefined) return named === null || named === coded ? coded : [coded, named].sort();
  const followed = successorsOf(code);
  if (followed.length > 0) return followed.length === 1 ? (followed[0] ?? null) : followed;
  return codeInUse(code) ?? named;
}

/** The country whose name a text is, in any language of the interface; null where it is none's. */
export function countryNamed(words: string): string | null {
  return codeOfName(words);
}

/** Today's countries where the country of a withdrawn code was; one code may have been withdrawn twice. */
function successorsOf(code: string): string[] {
  const withdrawn = iso31663.filter(({ from }) => from.alpha2 === code);
  return [...new Set(withdrawn.flatMap(heirsOf))].sort();
}

function heirsOf({ from, to }: (typeof iso31663)[number]): string[] {
  return to.flatMap(({ alpha2, alpha3 }) => {
    if (COUNTRY_CODES.has(alpha2)) return [alpha2];
    const later = iso31663.filter((next) => next.from.alpha3 === alpha3 && alpha3 !== from.alpha3);
    return later.flatMap(heirsOf);
  });
}

/** The platform knows which code took the place of another. */
function codeInUse(code: string): string | null {
  if (!/^[A-Z]{2}$/.test(code)) return null;
  const region = new Intl.Locale(`und-${code}`).region ?? '';
  return COUNTRY_CODES.has(region) ? region : null;
}

// Asking the platform for names takes a while, and most checks find no wrong country.
let names: Map<string, string> | undefined;

function codeOfName(written: string): string | null {
  names ??= countryNames(Object.keys(ISSUE_STRINGS));
  return names.get(spelled(written)) ?? names.get(slugOf(written)) ?? null;
}

let shortNames: Map<string, string> | undefined;

function codeOfShortName(written: string): string | null {
  shortNames ??= shortNamesIn(Object.keys(ISSUE_STRINGS));
  return shortNames.get(spelled(written)) ?? null;
}

/** A name that means two countries in two languages is left to the writer. */
function shortNamesIn(languages: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  const doubtful = new Set<string>();
  for (const language of languages) {
    const names = [...COUNTRY_CODES].map((code) => ({ code, name: regionName(code, language) }));
    for (const [short, code] of shortCountryNames(names)) {
      if ((found.get(short) ?? code) !== code) doubtful.add(short);
      found.set(short, code);
    }
  }
  doubtful.forEach((short) => found.delete(short));
  return found;
}

function countryNames(languages: readonly string[]): Map<string, string> {
  return new Map(
    languages.flatMap((language) => {
      return [...COUNTRY_CODES].flatMap((code) => [
        [spelled(shortRegionName(code, language)), code] as const,
        [slugOf(regionName(code, language)), code] as const,
      ]);
    }),
  );
}

/** Short names are few letters, and so known by their marks alone: "Mỹ", not "my". */
function spelled(name: string): string {
  return name.normalize('NFC').toLowerCase().trim();
}
