import { iso31661 } from 'iso-3166';

/**
 * The officially assigned codes of ISO 3166-1. The platform's own list would not do: it knows "UK"
 * and "XK" as regions, and one country under two codes would be two countries of one name.
 */
export const COUNTRY_CODES: ReadonlySet<string> = new Set(iso31661.map(({ alpha2 }) => alpha2));

/** The same countries' numbers, by which maps know them. */
export const COUNTRY_NUMBERS: ReadonlyMap<string, string> = new Map(
  iso31661.map(({ alpha2, numeric }) => [alpha2, numeric]),
);
