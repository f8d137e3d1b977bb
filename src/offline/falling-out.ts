import { DAY } from '#domain/dates/calendar.ts';

/** Something kept on the device. */
export interface KeptEntry {
  readonly address: string;
  /** When it was kept or last used, ms since 1970. */
  readonly at: number;
  readonly bytes: number;
}

/** How much may be kept. */
export interface KeepLimits {
  readonly entries: number;
  readonly bytes: number;
  /** In days. */
  readonly days: number;
}

const MEGABYTE = 1024 * 1024;

/** Pages are kept as text; files outlive the pages that name them. */
export const LIMITS = {
  pages: { entries: 80, bytes: 12 * MEGABYTE, days: 60 },
  files: { entries: 600, bytes: 16 * MEGABYTE, days: 90 },
  answers: { entries: 60, bytes: 6 * MEGABYTE, days: 60 },
} as const satisfies Record<string, KeepLimits>;

/** The addresses that fall out, the longest unused first; what is `needed` stays whatever its age. */
export function fallingOut(
  entries: readonly KeptEntry[],
  limits: KeepLimits,
  now: number,
  needed: ReadonlySet<string> = new Set(),
): string[] {
  const newestFirst = entries
    .filter(({ address }) => !needed.has(address))
    .toSorted((a, b) => b.at - a.at);
  const own = entries.filter(({ address }) => needed.has(address));
  let count = own.length;
  let bytes = sum(own);
  let isFull = false;
  const out = newestFirst.filter((entry) => {
    count += 1;
    bytes += entry.bytes;
    // What is older than one that had no room has none either: the newest are kept, not the smallest.
    isFull ||= count > limits.entries || bytes > limits.bytes;
    return isFull || now - entry.at > limits.days * DAY;
  });
  return out.map(({ address }) => address).reverse();
}

/** True for a file whose use was last noted so long ago that it is worth writing down again. */
export function isWorthNoting(at: number, now: number): boolean {
  return now - at > DAY;
}

function sum(entries: readonly KeptEntry[]): number {
  return entries.reduce((total, { bytes }) => total + bytes, 0);
}
