type Words = Readonly<Record<string, string>>;
type Files = Readonly<Record<string, Words>>;

/** All words of one subject, such as "dates", by language. */
export type WordsByLanguage = Readonly<Record<string, Words>>;

// The folders are the list of languages: a bundle gets their files from the bundler, and commands,
// which Node runs as they are, from the disk.
const FILES: Files = (import.meta.env as ImportMetaEnv | undefined)
  ? import.meta.glob<Words>('./strings/*/*.json', { eager: true, import: 'default' })
  : filesOnDisk();

/** Codes of the languages the interface speaks: the folders of `strings/`. */
export const LANGUAGES: readonly string[] = [
  ...new Set(Object.keys(FILES).map((path) => path.split('/').at(-2) ?? '')),
].sort();

/** The first of the wanted languages that the interface speaks; the first it speaks when it speaks none of them. */
export function spokenOf(wanted: readonly string[]): string {
  return wanted.find((language) => LANGUAGES.includes(language)) ?? LANGUAGES[0] ?? 'und';
}

/**
 * The words of some subjects, joined, in every language. A language has all the words of the others
 * or it is none: throws an Error that names each missing word.
 */
export function wordsAbout(subjects: readonly string[]): WordsByLanguage {
  const spoken = LANGUAGES.map((language) => {
    const files = subjects.map((subject) => FILES[`./strings/${language}/${subject}.json`] ?? {});
    return [language, Object.assign({}, ...files) as Words] as const;
  });
  refuseGaps(Object.fromEntries(spoken));
  return Object.fromEntries(spoken);
}

function refuseGaps(words: WordsByLanguage): void {
  const all = new Set(Object.values(words).flatMap((own) => Object.keys(own)));
  const gaps = Object.entries(words).flatMap(([language, own]) => {
    const lacking = [...all].filter((key) => own[key] === undefined);
    return lacking.length > 0 ? [`src/i18n/strings/${language} lacks: ${lacking.join(', ')}`] : [];
  });
  if (gaps.length > 0) throw new Error(gaps.join('\n'));
}

function filesOnDisk(): Files {
  // Asked of the process, not imported: this file is bundled for browsers too.
  const { globSync, readFileSync } = process.getBuiltinModule('node:fs');
  const folder = `${import.meta.dirname}/strings`;
  const paths = globSync('*/*.json', { cwd: folder }).map((path) => path.replaceAll('\\', '/'));
  return Object.fromEntries(
    paths.map((path) => {
      const words = JSON.parse(readFileSync(`${folder}/${path}`, 'utf8')) as Words;
      return [`./strings/${path}`, words];
    }),
  );
}
