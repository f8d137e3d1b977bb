import { describe, expect, it } from 'vitest';
import { BODY_KINDS, byKind, CITING_KINDS, hasBody, KINDS, RECORD_KINDS } from './kinds.ts';

describe('the table of kinds', () => {
  it('lets fields name kinds that it has', () => {
    const named = RECORD_KINDS.flatMap((kind) => KINDS[kind].references.map(({ to }) => to));
    expect(named.length).toBeGreaterThan(0);
    expect(RECORD_KINDS).toEqual(expect.arrayContaining([...new Set(named)]));
  });

  it('gives each kind a collection, a folder and translations of its own', () => {
    const names = RECORD_KINDS.flatMap((kind) => {
      const { collection, texts } = KINDS[kind];
      return texts === null ? [collection] : [collection, texts];
    });
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(RECORD_KINDS.map((kind) => KINDS[kind].folder)).size).toBe(RECORD_KINDS.length);
  });

  it('tells the kinds that are written in Markdown, in the order of the table', () => {
    expect(BODY_KINDS).toEqual(['event', 'partner', 'strategy']);
    expect(hasBody('event')).toBe(true);
    expect(hasBody('source')).toBe(false);
  });

  it('tells the kinds whose records list their sources, of which figures have one a number', () => {
    expect(CITING_KINDS).toEqual(['event', 'partner', 'strategy', 'person', 'organisation']);
  });

  it('makes something of each kind', () => {
    expect(byKind((kind) => kind.toUpperCase())).toMatchObject({
      event: 'EVENT',
      person: 'PERSON',
    });
    expect(Object.keys(byKind(() => 0))).toEqual(RECORD_KINDS);
  });
});
