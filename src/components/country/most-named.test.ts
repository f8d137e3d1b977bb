import { describe, expect, it } from 'vitest';
import * as trial from '#domain/catalogue/catalogue.test-records.ts';
import { joinRecords } from '#domain/catalogue/catalogue.ts';
import { mostNamed } from './most-named.ts';

const people = ['once', 'never', 'often'].map((id) => trial.person(id));
const catalogue = joinRecords(
  trial.records({
    people,
    events: [
      trial.event('a', { people: ['often'] }),
      trial.event('b', { people: ['once', 'often'] }),
    ],
  }),
);
const ids = (most?: number) => {
  const { first, more } = mostNamed(catalogue, 'person', people, most);
  return [first.map(({ id }) => id), more];
};

describe('mostNamed()', () => {
  it('begins with who is named most', () => {
    expect(ids()).toEqual([['often', 'once', 'never'], 0]);
  });

  it('counts who has no room', () => {
    expect(ids(2)).toEqual([['often', 'once'], 1]);
  });
});
