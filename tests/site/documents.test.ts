import { describe, expect, it } from 'vitest';
import { commitmentsOf, COMMITMENT_STATES } from '#domain/catalogue/commitments.ts';
import { documentsOf } from '#domain/catalogue/documents.ts';
import type { Outcome } from '#domain/records/event.ts';
import { routesOf, type PageName } from '#i18n/routes.ts';
import { passedRecords } from '#reading/passed-records.ts';
import { readFiles } from '#reading/read-files.ts';
import { readFolder } from '#reading/read-folder.ts';
import { contentFolder } from '../../src/content-folder.ts';
import { ADDRESS, isServed, pageAt } from './built-site.ts';
import { attribute } from './elements.ts';

const records = passedRecords(readFiles(await readFolder(contentFolder())).records);
const routes = ADDRESS.languages.map((code) =>
  routesOf(code, ADDRESS.languages[0] ?? '', ADDRESS.base),
);
/** What is listed does not depend on the day; what is said of it does. */
const ANY_DAY = Date.UTC(2026, 0, 1);

/** The rows of a page as it is sent, without any script: ids and states in their order. */
function rowsOn(path: string, hook: string): { id: string; state: string }[] {
  return pageAt(path).elements.flatMap((element) => {
    const id = element.tagName === 'tr' ? attribute(element, hook) : undefined;
    return id === undefined ? [] : [{ id, state: attribute(element, 'data-state') ?? '' }];
  });
}

describe.each(routes.map((each) => [each.page('home'), each] as const))('under %s', (_, each) => {
  const lists = [
    ['agreements', 'data-agreement-id', documentsOf(records, ANY_DAY)],
    ['commitments', 'data-commitment-id', commitmentsOf(records, ANY_DAY)],
  ] as const satisfies readonly (readonly [PageName, string, readonly { id: string }[]])[];

  it.each(lists)('the page of %s lists each one once, with its state', (name, hook, wanted) => {
    const path = each.page(name);
    expect(isServed(path)).toBe(wanted.length > 0);
    if (wanted.length === 0) return;
    const rows = rowsOn(path, hook);
    expect(rows.map(({ id }) => id).sort()).toEqual(wanted.map(({ id }) => id).sort());
    expect(rows.filter(({ state }) => state === '')).toEqual([]);
  });

  it('promises that are overdue stand first, then open ones', () => {
    const path = each.page('commitments');
    if (!isServed(path)) return;
    const ranks = rowsOn(path, 'data-commitment-id').map(({ state }) =>
      (COMMITMENT_STATES as readonly string[]).indexOf(state),
    );
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(ranks).not.toContain(-1);
  });

  it('an event tells of each outcome who is to do it, by when, and what document it became', () => {
    const told = records.events.flatMap(({ id, outcomes }) => {
      const path = each.record('event', id);
      return outcomes.length === 0 || !isServed(path) ? [] : [{ path, outcomes }];
    });
    const hooks = [
      ['data-owner', ({ owner }) => owner !== null],
      ['data-due', ({ due }) => due !== null],
      ['data-document', ({ agreement }) => agreement !== null],
    ] as const satisfies readonly (readonly [string, (outcome: Outcome) => boolean])[];
    const astray = told.flatMap(({ path, outcomes }) => {
      const { elements } = pageAt(path);
      return hooks.flatMap(([hook, has]) => {
        const found = elements.filter((one) => attribute(one, hook) !== undefined).length;
        return found === outcomes.filter(has).length ? [] : [`${path} ${hook}: ${found}`];
      });
    });
    expect(astray).toEqual([]);
  });
});
