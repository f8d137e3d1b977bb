import { describe, expect, it } from 'vitest';
import { eventSchema } from './event.ts';
import { figureSchema } from './figure.ts';
import { organisationSchema } from './organisation.ts';
import { partnerSchema } from './partner.ts';

const FIGURE = { name: 'Số', unit: 'cái', measure: 'flow', definition: 'Đếm' };

function observed(given: object) {
  const one = { period: '2025', source: 'bao-moi', ...given };
  const read = figureSchema.safeParse({ ...FIGURE, observations: [one] });
  return read.success ? read.data.observations[0] : null;
}

describe('an observation', () => {
  it('is a number, exact unless said otherwise', () => {
    const number = { value: 54, min: null, max: null };
    expect(observed({ value: 54 })).toMatchObject({ ...number, qualifier: 'exact' });
    expect(observed({ value: 54, qualifier: 'about' })).toMatchObject({ qualifier: 'about' });
  });

  it('is a range where both ends stand in its place, and that without a word', () => {
    const range = { value: null, min: 8, max: 10, qualifier: 'range' };
    expect(observed({ min: 8, max: 10 })).toMatchObject(range);
    expect(observed({ min: 8, max: 10, qualifier: 'range' })).toMatchObject(range);
  });

  it.each([
    {},
    { min: 8 },
    { max: 10 },
    { value: 9, min: 8, max: 10 },
    { value: 9, min: 8 },
    { value: 9, qualifier: 'range' },
    { min: 8, max: 10, qualifier: 'about' },
  ])('is nothing else: %j', (given) => {
    expect(observed(given)).toBeNull();
  });

  it('may be a range that is foretold', () => {
    expect(observed({ min: 8, max: 10, estimate: 'forecast' })).toMatchObject({
      estimate: 'forecast',
    });
  });
});

describe('a name for drawings', () => {
  const event = {
    title: 'Hội nghị',
    summary: 'Hai bên gặp nhau.',
    date: '2023',
    category: 'conference',
    pillars: ['economic'],
  };
  const isRead = (short: unknown) => eventSchema.safeParse({ ...event, short }).success;

  it('has at most 40 characters in each language', () => {
    expect(isRead({ vi: 'x'.repeat(40), en: 'y'.repeat(40) })).toBe(true);
    expect(isRead({ vi: 'Ngắn', en: 'y'.repeat(41) })).toBe(false);
    expect(isRead('x'.repeat(41))).toBe(false);
  });
});

describe('a partner', () => {
  const partner = { name: 'A', kind: 'city', country: 'JP', relation: 'sister' };
  const read = (given: object) =>
    partnerSchema.parse({ ...partner, coordinates: { lat: 1, lon: 2 }, ...given });

  it('has of each agreement its term, areas, signatories and sources, or says that none is known', () => {
    const bare = { id: 'a', kind: 'memorandum', title: 'MoU' };
    const full = {
      ...bare,
      term: '2021/2025',
      fields: { en: 'Ports' },
      signedBy: 'Both mayors',
      sources: [{ id: 'press', locator: 'p. 3' }],
    };
    expect(read({ agreements: [bare, full] }).agreements).toMatchObject([
      { term: null, fields: null, signedBy: null, sources: [] },
      {
        term: { written: '2021/2025' },
        fields: { en: 'Ports' },
        signedBy: { und: 'Both mayors' },
        sources: [{ source: 'press', locator: { und: 'p. 3' } }],
      },
    ]);
  });

  it('has the day its tie came over, and a source that shows it carried on', () => {
    const given = { inheritedOn: '2025-07-01', continued: { at: '2025-11', source: 'press' } };
    expect(read(given)).toMatchObject({
      inheritedOn: { written: '2025-07-01' },
      continued: { at: { written: '2025-11' }, source: 'press' },
    });
  });
});

describe('an organisation', () => {
  it('names what took over from it, with a day or without', () => {
    const succeededBy = [{ id: 'new', at: '2025-03' }, { id: 'other' }];
    const read = organisationSchema.parse({ name: 'Old', dissolved: '2025-03', succeededBy });
    expect(read).toMatchObject({
      dissolved: { written: '2025-03' },
      succeededBy: [
        { id: 'new', at: { written: '2025-03' } },
        { id: 'other', at: null },
      ],
    });
  });
});
