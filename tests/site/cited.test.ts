import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FOLDER, pageAt, type BuiltPage } from './built-site.ts';
import { attribute, textOf } from './elements.ts';
import { TEMPLATES } from './pages.ts';

/* What can be quoted says how, with the state of the data that it was read in. */

const CITED =
  /^(event|partner|strategy|figure|source|person|organisation|year|country|story|goals|agreements|data)$/;
const { version } = JSON.parse(readFileSync(join(FOLDER, 'data/datapackage.json'), 'utf8')) as {
  version: string;
};

/** The ways in which a page says how it is cited; its code for other sites is none of them. */
function citationsOf({ elements }: BuiltPage): Map<string, string> {
  const ways = elements.flatMap((element) => {
    const id = attribute(element, 'data-citation') ?? '';
    return /^(text-.+|bibtex|ris|csl)$/.test(id) ? [[id, textOf(element)] as const] : [];
  });
  return new Map(ways);
}

describe.each(TEMPLATES.filter(({ template }) => CITED.test(template)))(
  'the page $path',
  ({ path }) => {
    const page = pageAt(path);

    it('is cited in words, for reference managers, and each time with the version of the data', () => {
      const ways = citationsOf(page);
      expect([...ways.keys()]).toEqual(expect.arrayContaining(['bibtex', 'ris', 'csl']));
      expect([...ways.keys()].filter((id) => id.startsWith('text-')).length).toBeGreaterThan(0);
      for (const [id, text] of ways) expect(text, id).toContain(version);
    });

    it('tells scholarly search engines what it is', () => {
      const tags = page.elements.map((element) => attribute(element, 'name'));
      expect(tags).toEqual(expect.arrayContaining(['citation_title', 'citation_language']));
    });
  },
);
