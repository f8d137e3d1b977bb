import { country } from '#schemas/words.ts';
import { quoted } from './cut-off-values.ts';
import { proposedCountry } from './propose-country.ts';

/** Signs people put between ids and names where a comma belongs. */
export const BETWEEN = /\s*[,;|/、，；]\s*/u;

/**
 * What a list says where one text belongs: `[conference]`, the text; of several ids one has to be chosen,
 * several words are a text with commas. Null for anything else.
 */
export function textOfList(value: unknown): { text: string; variant: 'bare' | 'choice' } | null {
  if (!Array.isArray(value) || value.length === 0) return null;
  if (!value.every((item) => typeof item === 'string')) return null;
  const text = value.join(', ');
  if (value.length > 1 && value.every((item) => /^[a-z0-9-]+$/.test(item))) {
    return { text, variant: 'choice' };
  }
  return { text: /^[\p{L}\p{N}][^:#"']*$/u.test(text) ? text : quoted(text), variant: 'bare' };
}

/** What to put in the brackets of a list that is none: countries by their codes, all else as typed. */
export function itemsMeant(key: string, typed: string): string {
  if (key !== 'countries') return typed;
  const codes = typed
    .replace(/^(["'])(.*)\1$/, '$2')
    .split(BETWEEN)
    .map(codeOf);
  return codes.every((code) => code !== null) ? codes.join(', ') : typed;
}

function codeOf(written: string): string | null {
  if (country.safeParse(written).success) return written;
  const proposed = proposedCountry(written);
  return typeof proposed === 'string' ? proposed : null;
}
