import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coveringPages, partsOfPage } from './parts-of-page.ts';

const partsOf = (html: string) => [...partsOfPage(html)];

describe('the parts of a page', () => {
  it('are its kinds of elements, whatever they hold and wherever they lead', () => {
    expect(partsOf('<p class="b a">One</p> <p class="a b">Two</p>')).toEqual(['p.a.b[]()']);
    expect(partsOf('<a href="/x/" title="X">x</a><a title=Y href=/y/>y</a>')).toEqual([
      'a.[](href title)',
    ]);
  });

  it('tell apart what may have something wrong with it of its own', () => {
    const html =
      '<a href="/x/">x</a><a href="/x/" aria-current="page">x</a><a class="here" href="/x/">x</a>' +
      '<div role="group"></div><div></div><input type="text" disabled>';
    expect(partsOf(html)).toHaveLength(6);
  });

  it('leave out what the compiler adds for its style sheets', () => {
    expect(partsOf('<p data-astro-cid-abc>x</p><p data-astro-cid-def>y</p>')).toEqual(['p.[]()']);
  });

  it('are read past a > in a value', () => {
    expect(partsOf('<p title="a > b" id="c">x</p><b>y</b>')).toEqual(['p.[](id title)', 'b.[]()']);
  });
});

describe('pages that stand for all', () => {
  const page = (path: string, ...parts: string[]) => ({ path, parts: new Set(parts) });

  it('are few, those of many kinds first', () => {
    const pages = [page('/a/', 'p'), page('/b/', 'p', 'table'), page('/c/', 'p', 'table', 'svg')];
    expect(coveringPages(pages, 1)).toEqual(['/c/']);
    expect(coveringPages(pages, 2)).toEqual(['/c/', '/b/']);
  });

  it('have every part so many times, or as often as it is there', () => {
    const somePages = fc
      .array(fc.uniqueArray(fc.integer({ min: 0, max: 12 }), { maxLength: 8 }), { maxLength: 40 })
      .map((all) => all.map((parts, at) => page(`/${at}/`, ...parts.map(String))));
    fc.assert(
      fc.property(somePages, fc.integer({ min: 1, max: 4 }), (pages, times) => {
        const chosen = new Set(coveringPages(pages, times));
        const countIn = (among: typeof pages, part: string) =>
          among.filter(({ parts }) => parts.has(part)).length;
        const left = pages.filter(({ path }) => chosen.has(path));
        for (const part of new Set(pages.flatMap(({ parts }) => [...parts]))) {
          const most = Math.min(times, countIn(pages, part));
          expect(countIn(left, part)).toBeGreaterThanOrEqual(most);
        }
      }),
    );
  });
});
