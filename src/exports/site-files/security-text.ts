import type { Site } from '#domain/records/site.ts';
import { isoDay } from '#domain/dates/calendar.ts';

/** Where a site keeps it, below its base: https://www.rfc-editor.org/rfc/rfc9116 */
export const SECURITY_FILE = '.well-known/security.txt';

const YEARS_VALID = 1;

/**
 * Whom to tell of a weakness of the site, as RFC 9116 has it: valid for a year from `now` (the first moment of the
 * day it was built, ms, UTC). `address` is its own whole address; null where the site knows none. Null where nobody
 * can be named: a page of the web must be `https`.
 */
export function securityText(
  site: Pick<Site, 'contact' | 'repository' | 'languages'>,
  now: number,
  address: string | null,
): string | null {
  const contact = [site.contact, site.repository?.url].find((url) => url?.startsWith('https://'));
  if (contact === undefined) return null;
  const end = new Date(now);
  end.setUTCFullYear(end.getUTCFullYear() + YEARS_VALID);
  const lines = [
    `Contact: ${contact}`,
    `Expires: ${isoDay(end.getTime())}T00:00:00Z`,
    `Preferred-Languages: ${site.languages.map(({ code }) => code).join(', ')}`,
    ...(address === null ? [] : [`Canonical: ${address}`]),
  ];
  return `${lines.join('\n')}\n`;
}
