import { describe, expect, it } from 'vitest';
import { pageAt } from './built-site.ts';
import { TEMPLATES } from './pages.ts';

const CITING = TEMPLATES.filter(({ template }) =>
  ['event', 'partner', 'figure', 'strategy'].includes(template),
);

/** What leads out of the site and is heard with a source's title: the link to it, or to its copy. */
const HEARD = /<span class="sr-only"[^>]*>\s*: (.*?)<\/span>/gs;

describe.each(CITING)('the $template page in $language', ({ path }) => {
  it('has titles of sources heard in the language in which they are seen', () => {
    const { html } = pageAt(path);
    const seen = new Map(
      [
        ...html.matchAll(/<a class="quiet"[^>]*? lang="([\w-]+)"[^>]*>\s*[[“](.*?)[\]”]\s*<\/a>/gs),
      ].map(([, lang, title]) => [title, lang]),
    );
    const heard = [...html.matchAll(HEARD)].map(([, title = '']) => ({
      lang: /lang="([\w-]+)"/.exec(title)?.[1],
      title: title.replace(/<[^>]*>/g, '').trim(),
    }));
    const otherwise = heard.filter(({ title, lang }) => seen.get(title) !== lang);
    expect(otherwise).toEqual([]);
  });
});
