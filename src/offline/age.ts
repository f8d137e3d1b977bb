const STEPS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;
/** Days after which a copy is told to be old. */
const OLD = 30;

/** How long ago something was, in words: “3 days ago”. */
export function ageInWords(at: number, now: number, language: string): string {
  const passed = Math.max(0, now - at);
  const [unit, length] = STEPS.find(([, each]) => passed >= each) ?? (['second', 60_000] as const);
  const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  return words.format(-Math.floor(passed / length), unit);
}

/** A moment as a reader writes it, in the time zone of the device. */
export function momentInWords(at: number, language: string, timeZone?: string): string {
  const options = { dateStyle: 'long', timeStyle: 'short', timeZone } as const;
  return new Intl.DateTimeFormat(language, options).format(at);
}

/** The day of a moment, likewise. */
export function dayInWords(at: number, language: string, timeZone?: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone }).format(at);
}

/** True for what has become so old that a reader should know. */
export function isOld(at: number, now: number): boolean {
  return now - at > OLD * 86_400_000;
}
