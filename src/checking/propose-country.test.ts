import { describe, expect, it } from 'vitest';
import { proposedCountry } from './propose-country.ts';
import { proposedTimeZone } from './propose-time-zone.ts';

describe('proposedCountry()', () => {
  it.each([
    ['kr', 'KR'],
    ['KOR', 'KR'],
    ['UK', 'GB'],
    ['Hàn Quốc', 'KR'],
    ['South Korea', 'KR'],
    ['viet nam', 'VN'],
    ['Mỹ', 'US'],
    ['Hồng Kông', 'HK'],
    ['my', 'MY'],
    ['DD', 'DE'],
    ['TP', 'TL'],
    ['BU', 'MM'],
  ])('%s: %s', (written, code) => {
    expect(proposedCountry(written)).toBe(code);
  });

  it('leaves the choice where several countries followed, step by step', () => {
    expect(proposedCountry('YU')).toEqual(['ME', 'RS']);
    expect(proposedCountry('CS')).toEqual(['CZ', 'ME', 'RS', 'SK']);
    expect(proposedCountry('SU')).toContain('RU');
  });

  it('takes a name for a name where its letters are also a code', () => {
    expect(proposedCountry('Nga')).toBe('RU');
    expect(proposedCountry('nga')).toEqual(['NG', 'RU']);
    expect(proposedCountry('ao')).toEqual(['AO', 'AT']);
  });

  it.each([
    ['Nhật', 'JP'],
    ['nhật', 'JP'],
    ['Hàn', 'KR'],
    ['Ấn', 'IN'],
    ['Anh', 'GB'],
    ['Saudi', 'SA'],
    ['Trung Phi', 'CF'],
  ])('knows what a country is called for short: %s', (written, code) => {
    expect(proposedCountry(written)).toBe(code);
  });

  it.each(['Korea', 'Congo', 'Trung', 'American', 'Thụy', 'South', 'New', 'Ả Rập'])(
    'leaves %s to the writer, who may mean another',
    (written) => {
      expect(proposedCountry(written)).toBeNull();
    },
  );

  it.each(['XX', 'XK', 'EU', 'ZZ', 'Atlantis', '', '12'])('has nothing for %j', (written) => {
    expect(proposedCountry(written)).toBeNull();
  });
});

describe('proposedTimeZone()', () => {
  it.each([
    ['asia/tokyo', 'Asia/Tokyo'],
    ['Europe/Pariss', 'Europe/Paris'],
    ['America/New York', 'America/New_York'],
  ])('%s: %s', (written, zone) => {
    expect(proposedTimeZone(written)).toBe(zone);
  });

  it.each(['Nowhere/City', '+07:00', ''])('has nothing for %j', (written) => {
    expect(proposedTimeZone(written)).toBeNull();
  });
});
