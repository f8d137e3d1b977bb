import { beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '#building/read-content.ts';
import { joinRecords } from './catalogue.ts';
import { event, source } from './catalogue.test-records.ts';
import type { Records } from './records.ts';
import { singleSourced, soleSupports } from './single-sourced.ts';

let records: Records;
beforeAll(async () => {
  ({ records } = await readContent('tests/fixtures/valid'));
});

const cited = (...ids: string[]) => ids.map((id) => ({ source: id, locator: null }));
const chronicle = () =>
  joinRecords({
    ...records,
    partners: [],
    strategies: [],
    figures: [],
    people: [],
    organisations: [],
    sources: [source('a'), source('b')],
    events: [
      event('none', { sources: [] }),
      event('one', { sources: cited('a') }),
      event('twice', { sources: cited('a', 'a') }),
      event('two', { sources: cited('a', 'b') }),
    ],
  });

describe('records that rest on one source', () => {
  it('name one and no other, however often', () => {
    expect(singleSourced(chronicle())).toEqual([
      { record: { kind: 'event', id: 'twice' }, source: 'a' },
      { record: { kind: 'event', id: 'one' }, source: 'a' },
    ]);
  });

  it('are counted for their source alone', () => {
    expect([...soleSupports(chronicle())]).toEqual([['a', 2]]);
  });
});
