import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { joinRecords } from '#domain/catalogue/catalogue.ts';
import { event, partner, records } from '#domain/catalogue/catalogue.test-records.ts';
import { BuildFailure } from './build-failure.ts';
import { onlyRecords } from './only-records.ts';
import { tellRecords, toldRecords } from '../told-records.ts';

const CONTENT = resolve('some-content');
const catalogue = joinRecords(
  records({
    events: [event('state-visit', { file: 'events/2023/state-visit.md' })],
    partners: [partner('busan', { file: 'partners/busan.md' })],
  }),
);
const only = (...names: string[]) => onlyRecords(names, catalogue, CONTENT);

describe('the records that a build is of alone', () => {
  it('are named by kind and id, or by their file in any language', () => {
    const visit = { kind: 'event', id: 'state-visit' };
    expect(only('event:state-visit', 'partner:busan')).toEqual([
      visit,
      { kind: 'partner', id: 'busan' },
    ]);
    expect(only('some-content/events/2023/state-visit.md')).toEqual([visit]);
    expect(only('some-content/events/2023/state-visit.en.md')).toEqual([visit]);
    expect(only(resolve('some-content/events/2023/state-visit.md'))).toEqual([visit]);
  });

  it('are asked for again, with what comes nearest, where there is none of that name', () => {
    expect(() => only('event:state-vist')).toThrow(BuildFailure);
    expect(() => only('event:state-vist')).toThrow(/no such record\. Nearest: event:state-visit\./);
    expect(() => only('some-content/partners/bussan.md')).toThrow(/Nearest: partners\/busan\.md\./);
    expect(() => only('event:quite-another')).toThrow(/no such record\.\n/);
  });

  it('are told to the process that renders, and nothing is told of a build of all', () => {
    const refs = only('event:state-visit', 'partner:busan');
    expect(toldRecords(tellRecords(refs))).toEqual(refs);
    expect(toldRecords(tellRecords(null))).toBeNull();
    expect(toldRecords({})).toBeNull();
  });
});
