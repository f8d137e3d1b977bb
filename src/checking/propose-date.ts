import { parseDate } from '#domain/dates/edtf-date.ts';

/**
 * The EDTF text an author most likely meant by a date in another spelling; null when there is no
 * telling. Days come before months, as most of the world writes them. `months` lists the names of
 * the twelve months in every language of the interface, in lower case.
 */
export function proposeDate(
  written: string,
  months: readonly (readonly string[])[],
): string | null {
  const text = written.trim().toLowerCase().normalize('NFC');
  const candidates = [
    withoutTime(text),
    swapped(text),
    range(text),
    padded(text),
    ...fromNumbers(text, months),
  ];
  return candidates.find((candidate) => candidate !== null && parseDate(candidate).ok) ?? null;
}

function withoutTime(text: string): string | null {
  return /^(\d{4}-\d{2}-\d{2})[t ]\d{1,2}[:h]/.exec(text)?.[1] ?? null;
}

/** An interval the wrong way round. */
function swapped(text: string): string | null {
  const [start, end, more] = text.split('/');
  return start && end && more === undefined && start.length > 2 ? `${end}/${start}` : null;
}

/** Two years with a dash between them, or one with a dash and nothing. */
function range(text: string): string | null {
  const [, from, to] = /^(\d{4})\s*[-–—]\s*(\d{4})?$/.exec(text) ?? [];
  return from ? `${from}/${to ?? '..'}` : null;
}

/** Year first, but without leading zeros or hyphens; a mark of doubt stays. */
function padded(text: string): string | null {
  const match = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?([?~%])?$/.exec(text);
  const packed = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  const [, year, month, day, doubt = ''] = match ?? packed ?? [];
  if (!year || !month) return null;
  return iso(year, Number(month) > 12 && day ? [day, month] : [month, day]) + (packed ? '' : doubt);
}

/** Whatever numbers the text holds, with month names read as numbers. */
function fromNumbers(text: string, months: readonly (readonly string[])[]): (string | null)[] {
  const named = months.findIndex((names) => names.some((name) => word(name).test(text)));
  const names = named < 0 ? [] : (months[named] ?? []);
  const bare = names.reduce((rest, name) => rest.replace(word(name), ' '), text);
  const numbers = bare.match(/\d+/g) ?? [];
  const year = numbers.find((number) => number.length === 4);
  if (!year || numbers.length > 3) return [];
  const others = numbers.filter((number) => number !== year);
  const doubt = /~|\bc(irca|a)?\b\.?/.test(bare) ? '~' : bare.includes('?') ? '?' : '';
  if (named >= 0) return [iso(year, [String(named + 1), others[0]]) + doubt];
  const [day, month] = others.length === 2 ? others : [undefined, others[0]];
  return [month, day].some((part) => Number(part) > 31) ? [] : [iso(year, [month, day]) + doubt];
}

function word(name: string): RegExp {
  const plain = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${plain}(?![\\p{L}\\p{N}])`, 'u');
}

function iso(year: string, [month, day]: readonly (string | undefined)[]): string {
  return [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-');
}

/** The names of the twelve months in each of the languages, in lower case, long and short. */
export function monthNames(languages: readonly string[]): string[][] {
  return Array.from({ length: 12 }, (_, month) =>
    languages.flatMap((language) =>
      (['long', 'short'] as const).map((style) =>
        new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' })
          .format(Date.UTC(2020, month, 15))
          .toLowerCase(),
      ),
    ),
  );
}
