import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SearchState } from '#search/address.ts';
import { AddressKeeper } from './address-keeper.ts';

const asking = (text: string): SearchState => ({ text, selection: {}, order: 'relevance' });

/** A history that refuses everything while `refuses` says so. */
function barThat(refuses: () => boolean) {
  const written: string[] = [];
  const write = (how: string) => (_: unknown, __: string, address?: string | URL | null) => {
    if (refuses()) throw new DOMException('too many calls', 'SecurityError');
    written.push(`${how} ${String(address)}`);
  };
  const location = { pathname: '/s/', search: '', hash: '' };
  const history = { pushState: write('push'), replaceState: write('replace') };
  return { written, bar: { location, history } };
}

describe('the address of the search page', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is written once a reader rests, not at every key', () => {
    const { written, bar } = barThat(() => false);
    const keeper = new AddressKeeper(bar);
    for (const text of ['b', 'bu', 'bus', 'busan']) keeper.rest(asking(text));
    expect(written).toEqual([]);
    vi.runAllTimers();
    expect(written).toEqual(['replace /s/?q=busan']);
  });

  it('is written at once before the page is left, and before a step of its own', () => {
    const { written, bar } = barThat(() => false);
    const keeper = new AddressKeeper(bar);
    keeper.rest(asking('busan'));
    keeper.push({ ...asking('busan'), order: 'newest' });
    vi.runAllTimers();
    expect(written).toEqual(['replace /s/?q=busan', 'push /s/?q=busan&sort=newest']);
  });

  it('hinders nothing when the browser refuses, and follows later with the last state', () => {
    let refusing = true;
    const { written, bar } = barThat(() => refusing);
    const keeper = new AddressKeeper(bar);
    for (let at = 0; at < 150; at += 1) keeper.push(asking(`a${at}`));
    keeper.rest(asking('last'));
    vi.advanceTimersByTime(10_000);
    refusing = false;
    vi.advanceTimersByTime(10_000);
    expect(written).toEqual(['replace /s/?q=last']);
  });

  it('leaves an address alone that Back has brought', () => {
    const { written, bar } = barThat(() => false);
    const keeper = new AddressKeeper(bar);
    keeper.rest(asking('bus'));
    keeper.forget();
    vi.runAllTimers();
    expect(written).toEqual([]);
  });
});
