import type { Issue } from '#checking/issue.ts';
import type { EditingProblems } from '#domain/words/editing-problems.ts';
import { fill } from '#i18n/fill.ts';
import { wordsAbout } from '#i18n/string-files.ts';

const WORDS = wordsAbout(['editing']);
const SHOWN = 100;

/** The content's problems in the first language, with those of the others for the pages that speak them. */
export function toldInEach(
  issues: ReadonlyMap<string, readonly Issue[]>,
  lang: string,
  base: string,
): EditingProblems {
  const others = [...issues].filter(([other]) => other !== lang);
  return {
    ...toldProblems(issues.get(lang) ?? [], lang, base),
    others: others.map(([other, own]) => toldProblems(own, other, base)),
  };
}

/** The content's problems as the page shows them while it is edited: errors first, in words. */
export function toldProblems(
  issues: readonly Issue[],
  lang: string,
  base: string,
): EditingProblems {
  const say = (key: string, params: Readonly<Record<string, string | number>> = {}) =>
    fill(WORDS[lang]?.[`editing.${key}`] ?? key, params, lang);
  const errors = issues.filter(({ severity }) => severity === 'error');
  const warnings = issues.filter(({ severity }) => severity === 'warning');
  const shown = [...errors, ...warnings].slice(0, SHOWN);
  const rest = issues.length - shown.length;
  return {
    lang,
    errors: errors.length,
    title: say('title', { errors: errors.length, warnings: warnings.length }),
    words: {
      old: say('old'),
      unshown: say('unshown'),
      open: say('open'),
      more: say('more'),
      rest: rest > 0 ? say('rest', { n: rest }) : '',
    },
    problems: shown.map(({ path, line, column, severity, message, fix, docs }) => ({
      severity,
      label: say(severity),
      place: `${path}:${line}`,
      opens: `${base.replace(/\/$/, '')}/__open-in-editor?file=${encodeURIComponent(`${path}:${line}:${column}`)}`,
      message,
      fix: say('fix', { fix }),
      docs: `${base.replace(/\/$/, '')}${docs}`,
    })),
  };
}
