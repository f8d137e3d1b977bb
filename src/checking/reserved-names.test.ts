import { describe, expect, it } from 'vitest';
import { pageOfAddress, reservation } from './reserved-names.ts';

describe('reservation()', () => {
  it('refuses the names of devices to pages and records alike', () => {
    expect(reservation('con', false)).toBe('device');
    expect(reservation('lpt9', true)).toBe('device');
    expect(reservation('conference', false)).toBeNull();
  });

  it('refuses the interface’s own addresses to pages alone', () => {
    for (const name of ['search', 'tim-kiem', 'assets', '404', 'en']) {
      expect(reservation(name, true), name).toBe('taken');
      expect(reservation(name, false), name).toBeNull();
    }
  });

  it('leaves a page its own place where the interface has only the address', () => {
    expect(reservation('about', true)).toBeNull();
    expect(reservation('reading-map', true)).toBeNull();
    expect(reservation('glossary', true)).toBe('taken');
    expect(reservation('gioi-thieu', true)).toBeNull();
  });
});

describe('pageOfAddress()', () => {
  it('is the one name of a prose page, whatever language its address is in', () => {
    expect(['gioi-thieu', 'about', 'tim-kiem', 'lien-he'].map(pageOfAddress)).toEqual([
      ...['about', 'about', 'tim-kiem', 'lien-he'],
    ]);
  });
});
