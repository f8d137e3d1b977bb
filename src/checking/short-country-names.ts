/**
 * What people call a country for short, made of its full names in one language: “Nhật” of “Nhật
 * Bản”, “Anh” of “Vương quốc Anh”. Only what one country alone may be called so.
 */
export function shortCountryNames(names: readonly NamedCountry[]): Map<string, string> {
  const whole = new Set(names.map(({ name }) => lower(name)));
  const codes = new Map<string, Set<string>>();
  for (const { code, name } of names) {
    for (const short of [leadingHalf(name, code, names, whole), properPart(name)]) {
      if (short === null || isLikeACode(short) || whole.has(lower(short))) continue;
      codes.set(lower(short), (codes.get(lower(short)) ?? new Set()).add(code));
    }
  }
  return new Map(
    [...codes].flatMap(([short, [only, ...others]]): [string, string][] =>
      only !== undefined && others.length === 0 ? [[short, only]] : [],
    ),
  );
}

export interface NamedCountry {
  readonly code: string;
  readonly name: string;
}

/**
 * The first half of a name's words, where no other country's name has them and the rest names none
 * (“American”). Names made of this very name, such as that of an ocean, are no others.
 */
function leadingHalf(
  name: string,
  code: string,
  names: readonly NamedCountry[],
  whole: ReadonlySet<string>,
): string | null {
  const words = name.split(' ');
  if (words.length % 2 > 0 || !words.every((word) => /^\p{Lu}[\p{L}-]+$/u.test(word))) return null;
  const half = words.slice(0, words.length / 2).join(' ');
  if (whole.has(lower(words.slice(words.length / 2).join(' ')))) return null;
  const isShared = names.some(
    (other) => other.code !== code && hasWords(other.name, half) && !hasWords(other.name, name),
  );
  return isShared ? null : half;
}

/** The proper name behind a common one in small letters; null where the name is built otherwise. */
function properPart(name: string): string | null {
  return /^\p{Lu}\S*(?: \p{Ll}\S*)+ (\p{Lu}\S*(?: \p{Lu}\S*)*)$/u.exec(name)?.[1] ?? null;
}

function hasWords(name: string, words: string): boolean {
  return ` ${lower(name)} `.includes(` ${lower(words)} `);
}

/** Two plain letters are sooner a code than a word. */
function isLikeACode(short: string): boolean {
  return /^[a-z]{1,2}$/i.test(short);
}

function lower(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
