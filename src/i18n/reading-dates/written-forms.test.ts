import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf, parseDate } from '#domain/dates/edtf-date.ts';
import { dateInWords } from '#i18n/dates.ts';
import { LANGUAGES } from '#i18n/string-files.ts';
import { proposeDate } from './propose-date.ts';

const year = fc.integer({ min: 1000, max: 2199 });
const month = fc.integer({ min: 1, max: 12 });
const day = fc.integer({ min: 1, max: 31 });
const two = (number: number) => String(number).padStart(2, '0');

interface Written {
  readonly text: string;
  /** What it says, as EDTF. */
  readonly meant: string;
}

/** One time in a form that a person uses. */
const written: fc.Arbitrary<Written> = fc
  .record({ y: year, m: month, d: day, more: fc.integer({ min: 1, max: 40 }) })
  .chain(({ y, m, d, more }) => {
    const [iso, isoMonth] = [`${y}-${two(m)}-${two(d)}`, `${y}-${two(m)}`];
    const english = dateInWords(dateOf(isoMonth), 'en');
    const quarter = Math.ceil(m / 3);
    const forms: readonly (readonly [string, string])[] = [
      ...[`${d}/${m}/${y}`, `${two(d)}.${two(m)}.${y}`, `ngày ${d} tháng ${m} năm ${y}`].map(
        (text) => [text, iso] as const,
      ),
      ...[`“${iso}”`, `${y}–${two(m)}–${two(d)}`, `${iso}.`, `ngày ${iso}`, `${d} ${english}`].map(
        (text) => [text, iso] as const,
      ),
      ...[`${m}/${y}`, `tháng ${m}/${y}`, `tháng ${m} năm ${y}`, english].map(
        (text) => [text, isoMonth] as const,
      ),
      [`khoảng năm ${y}`, `${y}~`],
      [`c. ${y}`, `${y}~`],
      [`có lẽ ${d}/${m}/${y}`, `${iso}?`],
      [`từ ${y}`, `${y}/..`],
      [`từ tháng ${m}/${y} đến nay`, `${isoMonth}/..`],
      [`trước ${y}`, `../${y}`],
      [`từ ${y} đến ${y + more}`, `${y}/${y + more}`],
      [`${y} – ${y + more}`, `${y}/${y + more}`],
      [`${d}/${m}/${y} - ${d}/${m}/${y + more}`, `${iso}/${y + more}-${two(m)}-${two(d)}`],
      [`${d}–${d + 1}.${m}.${y}`, `${iso}/${y}-${two(m)}-${two(d + 1)}`],
      [`quý ${quarter} năm ${y}`, `${y}-${two(quarter * 3 - 2)}/${y}-${two(quarter * 3)}`],
      [`6 tháng đầu năm ${y}`, `${y}-01/${y}-06`],
    ];
    return fc.constantFrom(...forms.map(([text, meant]) => ({ text, meant })));
  });

function extent(edtf: string): unknown {
  const parsed = parseDate(edtf);
  if (!parsed.ok) return null;
  const { earliest, latest } = parsed.date;
  return [earliest, latest];
}

describe('A proposal for a written date', () => {
  it('covers exactly the time that was written, or there is none', () => {
    fc.assert(
      fc.property(written, ({ text, meant }) => {
        const proposal = proposeDate(text);
        // A day that is in no calendar has no proposal.
        expect(proposal === null ? null : extent(proposal), text).toEqual(extent(meant));
      }),
      { numRuns: 2000 },
    );
  });

  it('is none as soon as a word or number is left over', () => {
    const rest = fc.constantFrom('đầu', 'Tết', 'âm lịch', 'sau', 'early', '7', 'v', '2/9', 'BC');
    fc.assert(
      fc.property(written, rest, fc.boolean(), ({ text }, word, isBefore) => {
        const proposal = proposeDate(isBefore ? `${word} | ${text}` : `${text} | ${word}`);
        expect(proposal).toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  it('has no number that was not written, whatever was', () => {
    const mark = fc.constantFrom('/', '-', '.', ' ', '–', '', ' tháng ', ' năm ', ' đến ', 'từ ');
    const number = fc.oneof(year, month, day).map(String);
    const noise = fc.array(fc.tuple(number, mark), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(noise, (parts) => {
        const text = parts.flat().join('');
        const proposal = proposeDate(text) ?? '';
        const digits = [...text].filter((letter) => /\d/.test(letter));
        const numbers = proposal.match(/\d+/g) ?? [];
        const said: readonly string[] = text.match(/\d+/g) ?? [];
        const isSaid = (each: string) =>
          said.some((one) => Number(one) === Number(each)) || digits.join('').includes(each);
        expect(numbers.every(isSaid), `${text} → ${proposal}`).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(LANGUAGES)('reads every date back that the site prints in "%s"', (language) => {
    const point = fc.oneof(
      fc.tuple(year, month, fc.integer({ min: 1, max: 28 })).map((all) => all.map(String)),
      fc.tuple(year, month).map((all) => all.map(String)),
      year.map((only) => [String(only)]),
    );
    const edtf = point.map((parts) => parts.map((part) => part.padStart(2, '0')).join('-'));
    const doubtful = fc
      .tuple(edtf, fc.constantFrom('', '~', '?', '%'))
      .map((both) => both.join(''));
    const date = fc.oneof(
      doubtful,
      edtf.map((start) => `${start}/..`),
      edtf.map((end) => `../${end}`),
      fc.tuple(edtf, edtf).map((ends) => ends.join('/')),
      year.map((only) => `${String(only).slice(0, 3)}X`).filter((text) => text[2] !== '0'),
    );
    fc.assert(
      fc.property(date, (text) => {
        fc.pre(parseDate(text).ok);
        const words = dateInWords(dateOf(text), language);
        const proposal = proposeDate(words);
        // A pair such as "2010–2012" is read; one that could be two things may be asked about.
        if (proposal !== null) expect(extent(proposal), words).toEqual(extent(text));
        else expect(words).toMatch(/[–-]/);
      }),
      { numRuns: 1000 },
    );
  });
});
