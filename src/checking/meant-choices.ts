import { slugOf } from '#domain/words/slug.ts';
import { wordsAbout } from '#i18n/string-files.ts';

/**
 * The choice whose label, in any language of the interface, a writer put in its place: “Đã hủy” for
 * `cancelled`. Also the one whose label alone has all the words written; null when there is none.
 */
export function meantChoice(written: string, allowed: readonly string[]): string | null {
  const wanted = slugOf(written);
  if (wanted === '') return null;
  const labels = labelsOf(allowed);
  return (
    only(labels.filter(({ label }) => label === wanted)) ??
    only(labels.filter(({ label }) => `-${label}-`.includes(`-${wanted}-`)))
  );
}

interface Label {
  readonly label: string;
  readonly choice: string;
}

function only(labels: readonly Label[]): string | null {
  const choices = new Set(labels.map(({ choice }) => choice));
  const [choice] = choices;
  return choices.size === 1 && choice !== undefined ? choice : null;
}

/** The labels of the groups of words that have one for each choice. */
function labelsOf(allowed: readonly string[]): Label[] {
  return Object.values(wordsAbout(['vocabulary'])).flatMap((words) => {
    const groups = new Set(Object.keys(words).map((key) => key.split('.')[0] ?? ''));
    const fitting = [...groups].filter((group) =>
      allowed.every((choice) => words[`${group}.${choice}`] !== undefined),
    );
    return fitting.flatMap((group) =>
      allowed.map((choice) => ({
        label: slugOf((words[`${group}.${choice}`] ?? '').replace(/\{\w+\}/g, '')),
        choice,
      })),
    );
  });
}
