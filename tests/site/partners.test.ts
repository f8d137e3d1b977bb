import { describe, expect, it } from 'vitest';
import { attribute } from './elements.ts';
import { allPages, isServed } from './built-site.ts';
import { briefings, examplePage, hasTemplate } from './pages.ts';

const STATES = new Set([
  ...(['proposed', 'ahead', 'in-force', 'expires-soon', 'renewed'] as const),
  ...(['term-ended', 'expired', 'term-unknown'] as const),
]);

const list = hasTemplate('partner') ? examplePage('partners') : null;
/** A partner's own page: one name and the last stroke behind the list's address. */
const isPartners = (path: string) =>
  list !== null && path.startsWith(list) && /^[^/]+\/$/.test(path.slice(list.length));
const pages = allPages().filter(({ path }) => isPartners(path));

describe('the page of a partner', () => {
  it('says of every document how it stands, each once', () => {
    for (const { path, elements } of pages) {
      const documents = elements.filter((one) => attribute(one, 'data-agreement-id') !== undefined);
      const ids = documents.map((one) => attribute(one, 'data-agreement-id'));
      expect([path, new Set(ids).size]).toEqual([path, ids.length]);
      const states = documents.map((one) => attribute(one, 'data-state') ?? '');
      expect([path, states.filter((state) => !STATES.has(state as never))]).toEqual([path, []]);
    }
  });

  it('gives the four answers, be there anything to answer or not', () => {
    const unanswered = pages
      .filter(({ elements }) => {
        const answers = elements.flatMap((one) => attribute(one, 'data-answer') ?? []);
        return answers.join() !== 'relation,last-contact,last-visitors,documents';
      })
      .map(({ path }) => path);
    expect(unanswered).toEqual([]);
  });

  it('leads to the sheet for a meeting, which is there', () => {
    const sheets = new Set(briefings());
    const linked = pages.flatMap(({ elements }) =>
      elements.flatMap((one) => attribute(one, 'href') ?? []).filter((href) => sheets.has(href)),
    );
    expect(linked.filter((href) => !isServed(href))).toEqual([]);
    expect(new Set(linked)).toEqual(sheets);
  });
});
