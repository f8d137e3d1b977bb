import { nearest } from '#domain/rules/nearest.ts';

/** The zone a writer most likely meant: the same in other letters, else that of the nearest spelling. */
export function proposedTimeZone(written: string): string | null {
  const joined = written.trim().replace(/\s+/g, '_');
  const zones = Intl.supportedValuesOf('timeZone');
  return asThePlatformWrites(joined) ?? nearest(joined, zones);
}

function asThePlatformWrites(name: string): string | null {
  if (!/^[a-z]/i.test(name)) return null;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    // The platform's only complaint: there is no such zone.
    return null;
  }
}
