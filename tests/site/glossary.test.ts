import { describe, expect, it } from 'vitest';
import { TEMPLATES } from './pages.ts';
import { pageAt } from './built-site.ts';
import { attribute } from './elements.ts';

describe.each(TEMPLATES)('$path', ({ path }) => {
  const terms = pageAt(path).elements.filter(
    (element) => element.tagName === 'a' && attribute(element, 'class') === 'term',
  );

  it('leads to each term of the glossary once at most, and to one that there is', () => {
    const targets = terms.map((term) => attribute(term, 'href') ?? '');
    expect(new Set(targets).size).toBe(targets.length);
    for (const target of targets) {
      const [page = '', id = ''] = target.split('#');
      const ids = pageAt(page).elements.map((element) => attribute(element, 'id'));
      expect(ids).toContain(id);
    }
  });
});
