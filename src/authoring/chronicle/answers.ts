import { basename } from 'node:path';
import { LANGUAGES } from '#i18n/string-files.ts';

/** What is asked about another city's chronicle; every question has a usual answer. */
export const CHRONICLE_QUESTIONS = [
  ...(['city', 'languages', 'country', 'lat', 'lon', 'time-zone', 'from', 'to'] as const),
] as const;

export type ChronicleQuestion = (typeof CHRONICLE_QUESTIONS)[number];
export type ChronicleAnswers = Readonly<Partial<Record<ChronicleQuestion, string>>>;

/** What a new chronicle is about. */
export interface ChroniclePlan {
  readonly city: string;
  /** Codes, the main one first. */
  readonly languages: readonly string[];
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
  readonly timeZone: string;
  readonly from: number;
  readonly to: number;
}

/** How far a chronicle reaches unless told: back two generations, and ahead as plans do. */
const BACK = 50;
const AHEAD = 10;

/**
 * The usual answers: the city is called as its folder, speaks the asker's language, and lies in that
 * language's country, which is a guess to be looked at.
 */
export function usualAnswers(
  folder: string,
  lang: string,
  now: number,
): Record<ChronicleQuestion, string> {
  const year = new Date(now).getUTCFullYear();
  return {
    city: titleOf(basename(folder)),
    languages: lang,
    country: new Intl.Locale(lang).maximize().region ?? 'FR',
    lat: '0',
    lon: '0',
    'time-zone': Intl.DateTimeFormat().resolvedOptions().timeZone,
    from: String(year - BACK),
    to: String(year + AHEAD),
  };
}

/** The plan behind the answers, the usual ones where there is none; what is wrong in it the check will say. */
export function planOf(
  given: ChronicleAnswers,
  usual: Record<ChronicleQuestion, string>,
): ChroniclePlan {
  const answer = (question: ChronicleQuestion) =>
    given[question]?.normalize('NFC').trim() || usual[question];
  const number = (question: ChronicleQuestion) => Number(answer(question).replace(',', '.'));
  return {
    city: answer('city'),
    languages: [...new Set(answer('languages').split(/[\s,]+/))].filter(Boolean),
    country: answer('country').toUpperCase(),
    timeZone: answer('time-zone'),
    lat: number('lat'),
    lon: number('lon'),
    from: number('from'),
    to: number('to'),
  };
}

/** Languages of a plan that the interface has no words in: nothing can be written in them. */
export function unspokenIn({ languages }: ChroniclePlan): string[] {
  return languages.filter((code) => !LANGUAGES.includes(code));
}

/** `porto-alegre` → `Porto Alegre`. */
function titleOf(name: string): string {
  const words = name.normalize('NFC').split(/[\s_-]+/);
  const title = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
  // Not every name of a folder is one of a city: `.`, `2024`.
  return /\p{L}/u.test(title) ? title : 'Chronicle';
}
