import { DAY } from '#domain/dates/calendar.ts';
import { fillPlaces } from '#domain/words/fill-places.ts';

const STEPS = [
  ['day', DAY],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;
/** Days after which a copy is told to be old. */
const OLD = 30;

/** How long ago something was, in words: “3 days ago”; `justNow` for less than a minute. */
export function ageInWords(at: number, now: number, language: string, justNow: string): string {
  const passed = now - at;
  const step = STEPS.find(([, each]) => passed >= each);
  if (!step) return justNow;
  const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  return words.format(-Math.floor(passed / step[1]), step[0]);
}

/**
 * A moment by a pattern of its language, in the time zone of the device: `{d}`, `{m}`, `{month}`, `{y}` and `{clock}`, as
 * dates are written on the pages themselves.
 */
export function momentInWords(
  at: number,
  pattern: string,
  language: string,
  timeZone?: string,
): string {
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...options, timeZone }).format(at);
  const number = (options: Intl.DateTimeFormatOptions) => part(options).replace(/\D/g, '');
  const values = {
    d: number({ day: 'numeric' }),
    m: number({ month: 'numeric' }),
    month: part({ month: 'long' }),
    y: number({ year: 'numeric' }),
    clock: part({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  };
  return fillPlaces(pattern, values);
}

/** True for what has become so old that a reader should know. */
export function isOld(at: number, now: number): boolean {
  return now - at > OLD * DAY;
}
