import type { FieldPath } from '#domain/rules/rule.ts';
import type { FieldFault } from './field-fault.ts';

/**
 * Numbers with three digits after one full stop, which may be a sign for thousands: YAML reads 1.087
 * as a little more than one. Degrees are left alone, and so is a number beside others of its size
 * that have another count of digits after the stop: those are no counts.
 */
export function thousandsFaults(
  data: unknown,
  text: string,
  typed: (field: FieldPath) => string | null,
): FieldFault[] {
  if (!MAY_BE_THOUSANDS.test(text)) return [];
  const numbers = [...numbersIn(data, [])];
  const written = numbers.map(({ field, value }) => ({ field, value, typed: typed(field) ?? '' }));
  const decimals = written.filter(({ typed: own }) => own.includes('.') && !THOUSANDS.test(own));
  return written
    .filter(({ typed: own }) => THOUSANDS.test(own))
    .filter(
      ({ typed: own, value }) =>
        own.endsWith('.000') || !decimals.some((other) => isNear(other.value, value)),
    )
    .map(({ field, typed: own }) => ({
      kind: 'thousands-dot',
      field,
      on: 'value',
      params: { value: own, nearest: own.replace('.', ''), meant: `${own}0` },
    }));
}

const MAY_BE_THOUSANDS = /[:[,]\s*-?[1-9]\d{0,2}\.\d{3}(?!\d)/;
const THOUSANDS = /^-?[1-9]\d{0,2}\.\d{3}$/;
const DEGREES = new Set(['lat', 'lon']);

function* numbersIn(
  data: unknown,
  field: FieldPath,
): Generator<{ field: FieldPath; value: number }> {
  if (typeof data === 'number' && !DEGREES.has(String(field.at(-1)))) yield { field, value: data };
  if (typeof data !== 'object' || data === null || data instanceof Date) return;
  const isList = Array.isArray(data);
  for (const [key, value] of Object.entries(data)) {
    yield* numbersIn(value, [...field, isList ? Number(key) : key]);
  }
}

/** Shares and rates of one list differ by less than this power of ten; a count and its thousandth by more. */
const NEAR = 0.6;

function isNear(a: number, b: number): boolean {
  return Math.abs(Math.log10(Math.abs(a) / Math.abs(b))) < NEAR;
}

/** What a number in words of digits means: `11.000`, `1 087`, `35,18`; null when it may mean two things. */
export function numberMeant(written: string): string | null {
  const bare = written.trim();
  // 1.087 between quotes may be a thousand and a little, or one and a little.
  if (THOUSANDS.test(bare) && !bare.endsWith('.000')) return null;
  if (/^-?\d+(\.(?!000$)\d+)?$/.test(bare)) return bare;
  if (/^-?\d{1,3}([.\u00A0\u202F ]\d{3})+$/.test(bare)) return bare.replace(/[^\d-]/g, '');
  if (/^-?\d{1,3}(,\d{3}){2,}$/.test(bare)) return bare.replaceAll(',', '');
  if (/^-?\d{1,3}(\.\d{3})+,\d+$/.test(bare)) return bare.replaceAll('.', '').replace(',', '.');
  if (/^-?\d{1,3}(,\d{3})+\.\d+$/.test(bare)) return bare.replaceAll(',', '');
  return /^-?\d+,(\d{1,2}|\d{4,})$/.test(bare) ? bare.replace(',', '.') : null;
}
