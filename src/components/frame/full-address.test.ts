import { describe, expect, it } from 'vitest';
import { fullAddress } from './full-address.ts';

describe('fullAddress', () => {
  it('puts the site before the path, whatever path the site itself is given with', () => {
    const site = new URL('https://city.example/chronicle/');
    expect(fullAddress('/chronicle/events/', site)).toBe('https://city.example/chronicle/events/');
  });

  it('is the path where the build does not know where the site will be served', () => {
    expect(fullAddress('/events/', undefined)).toBe('/events/');
  });
});
