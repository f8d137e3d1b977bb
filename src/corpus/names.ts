import type { Random } from './random.ts';

const FIRST = ['Ka', 'Mi', 'Or', 'Lu', 'Ve', 'Ta', 'Ser', 'Bel', 'Dor', 'Fa', 'Gal', 'Hel', 'Ix'];
const MIDDLE = ['ren', 'lo', 'va', 'mar', 'tis', 'na', 'del', 'ri', 'so', 'qua', 'bo', 'lin', 'zu'];
const LAST = [
  'ta',
  'polis',
  'burg',
  'via',
  'ra',
  'nor',
  'mund',
  'ville',
  'dan',
  'stad',
  'fa',
  'ko',
];

/** `count` different names of places that exist nowhere. */
export function placeNames(count: number, random: Random): string[] {
  return distinct(count, () => random.pick(FIRST) + random.pick(MIDDLE) + random.pick(LAST));
}

const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Đặng', 'Bùi', 'Võ', 'Đỗ', 'Ngô'];
const GIVEN = [
  'An',
  'Bình',
  'Châu',
  'Dũng',
  'Giang',
  'Hạnh',
  'Khải',
  'Liên',
  'Ngọc',
  'Quốc',
  'Yến',
];

/** `count` different names of invented people; the middle name says that they are. */
export function personNames(count: number, random: Random): string[] {
  const own = () => `${random.pick(FAMILY)} Mẫu ${random.pick(GIVEN)} ${random.pick(GIVEN)}`;
  const foreign = () =>
    `${random.pick(FIRST)}${random.pick(LAST)} ${random.pick(FIRST)}${random.pick(MIDDLE)}son`;
  return distinct(count, () => (random.next() < 0.5 ? own() : foreign()));
}

function distinct(count: number, make: () => string): string[] {
  const names = new Set<string>();
  while (names.size < count) {
    const name = make();
    // The tables are finite: past their end a number tells namesakes apart.
    names.add(names.has(name) ? `${name} ${names.size}` : name);
  }
  return [...names];
}
