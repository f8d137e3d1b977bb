import { describe, expect, it } from 'vitest';
import { passedRecords } from '#reading/passed-records.ts';
import { readFiles } from '#reading/read-files.ts';
import { readFolder } from '#reading/read-folder.ts';
import { contentFolder } from '../../src/content-folder.ts';
import { attribute } from './elements.ts';
import { allPages, isServed } from './built-site.ts';
import { briefings, examplePage, hasTemplate } from './pages.ts';

const STATES = new Set<string>([
  ...['proposed', 'ahead', 'in-force', 'expires-soon', 'renewed'],
  ...['term-ended', 'expired', 'term-unknown'],
]);

const list = hasTemplate('partner') ? examplePage('partners') : null;
const { partners } = passedRecords(readFiles(await readFolder(contentFolder())).records);
/** The partners' own pages: at a former address stands a notice. */
const paths = new Set(partners.map(({ id }) => `${list ?? ''}${id}/`));
const pages = allPages().filter(({ path }) => paths.has(path));

describe('the page of a partner', () => {
  it('says of every document how it stands, each once', () => {
    for (const { path, elements } of pages) {
      const documents = elements.filter((one) => attribute(one, 'data-agreement-id') !== undefined);
      const ids = documents.map((one) => attribute(one, 'data-agreement-id'));
      expect([path, new Set(ids).size]).toEqual([path, ids.length]);
      const states = documents.map((one) => attribute(one, 'data-state') ?? '');
      expect([path, states.filter((state) => !STATES.has(state))]).toEqual([path, []]);
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
