/** Widths of the site's letters in hundredths of their size, as measured; a letter with a mark is as wide as without. */
const WIDTHS: readonly (readonly [letters: string, width: number])[] = [
  ["'’`Il! ", 26],
  ['ij.:,;', 31],
  ['1frt()[]{}J|', 46],
  ['sz/*~<>knuvxy?', 56],
  ['-7ehcLE+FSTag$8o', 62],
  ['235PZbdpq069BRYKđĐ', 70],
  ['4HUV_&=ADNX', 73],
  ['CGOQ#', 80],
  ['%Mwm@W', 91],
];
/** How much wider a name is in the heavier face of key localities. */
export const HEAVY = 1.06;
const UNKNOWN = 62;
/** A letter of a script that writes on squares. */
const WIDE = 100;

const widths = new Map(
  WIDTHS.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)),
);

/** About how wide a name is, in sizes of its letters, where no font is there to be asked. */
export function nameWidth(name: string): number {
  let width = 0;
  for (const letter of name.normalize('NFD')) {
    if (/\p{Mark}/u.test(letter)) continue;
    width += widths.get(letter) ?? (/[\u1100-\uffef]/.test(letter) ? WIDE : UNKNOWN);
  }
  return width / 100;
}
