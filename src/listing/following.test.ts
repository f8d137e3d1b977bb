import { describe, expect, it } from 'vitest';
import {
  eventsChosen,
  planOf,
  readFollow,
  writeFollow,
  type FollowChoice,
  type FollowedFacet,
} from './following.ts';

const choice = (
  chosen: Partial<Record<FollowedFacet, string>> = {},
  upcoming = false,
): FollowChoice => ({
  chosen: new Map(Object.entries(chosen) as [FollowedFacet, string][]),
  upcoming,
});

describe('what is followed', () => {
  it('is at an address of its own as long as a build makes one', () => {
    expect(planOf(choice())).toEqual({ kind: 'ready', followed: { facet: 'all' } });
    expect(planOf(choice({ partner: 'busan' }))).toEqual({
      kind: 'ready',
      followed: { facet: 'partner', id: 'busan' },
    });
    expect(planOf(choice({}, true))).toEqual({ kind: 'upcoming' });
  });

  it('is a file made of it where two conditions come together', () => {
    expect(planOf(choice({ partner: 'busan', category: 'visit' }))).toEqual({ kind: 'made' });
    expect(planOf(choice({ partner: 'busan' }, true))).toEqual({ kind: 'made' });
  });
});

describe('the events of a choice', () => {
  const EVENTS = [
    { id: 'a', in: { partner: ['busan', 'lyon'], category: ['visit'] }, upcoming: false },
    { id: 'b', in: { partner: ['busan'], category: ['talks'] }, upcoming: true },
    { id: 'c', in: {}, upcoming: true },
  ];
  const idsOf = (own: FollowChoice) => eventsChosen(EVENTS, own).map(({ id }) => id);

  it('meet all of its conditions, in their order', () => {
    expect(idsOf(choice())).toEqual(['a', 'b', 'c']);
    expect(idsOf(choice({ partner: 'busan' }))).toEqual(['a', 'b']);
    expect(idsOf(choice({ partner: 'busan', category: 'visit' }))).toEqual(['a']);
    expect(idsOf(choice({ partner: 'busan' }, true))).toEqual(['b']);
    expect(idsOf(choice({ strategy: 'plan' }))).toEqual([]);
  });
});

describe('the address of a choice', () => {
  it('asks for the same when it is read, beside what it asks of others', () => {
    const asked = { ...choice({ partner: 'busan', country: 'KR' }, true), language: 'en' };
    const query = writeFollow(asked, '?table=events&follow=category:visit');
    expect(query).toBe(
      '?table=events&follow=partner:busan&follow=country:KR&follow=upcoming&follow-lang=en',
    );
    expect(readFollow(query)).toEqual(asked);
  });

  it('says nothing of what is not chosen', () => {
    const nothing = { ...choice(), language: null };
    expect(writeFollow(nothing, '?follow=partner:busan&follow-lang=en')).toBe('');
    expect(readFollow('')).toEqual(nothing);
  });

  it('is read as far as it can be', () => {
    expect(
      readFollow('?follow=planet:mars&follow=partner&follow=partner:a&follow=partner:b'),
    ).toEqual({ ...choice({ partner: 'b' }), language: null });
  });
});
