import { describe, expect, it } from 'vitest';
import { buildMoment, holdMoment } from './build-moment.ts';

describe('buildMoment', () => {
  it('is the moment that SOURCE_DATE_EPOCH gives in seconds', () => {
    expect(buildMoment({ SOURCE_DATE_EPOCH: '1795285800' })).toBe(1_795_285_800_000);
    expect(buildMoment({ SOURCE_DATE_EPOCH: '0' })).toBe(0);
  });

  it.each([{}, { SOURCE_DATE_EPOCH: '' }])('is the present one without it: %o', (environment) => {
    const before = Date.now();
    expect(buildMoment(environment)).toBeGreaterThanOrEqual(before);
    expect(buildMoment(environment)).toBeLessThanOrEqual(Date.now());
  });

  it.each(['abc', '-1', '1.5', '2026-11-21', '9'.repeat(20)])('refuses "%s"', (written) => {
    expect(() => buildMoment({ SOURCE_DATE_EPOCH: written })).toThrow(written);
  });
});

describe('holdMoment', () => {
  it('gives every later reading the same moment', () => {
    const environment: NodeJS.ProcessEnv = {};
    holdMoment(environment);
    const first = buildMoment(environment);
    holdMoment(environment);
    expect(buildMoment(environment)).toBe(first);
    expect(Math.abs(first - Date.now())).toBeLessThan(5000);
  });

  it('keeps a moment that is given', () => {
    const environment = { SOURCE_DATE_EPOCH: '1795285800' };
    holdMoment(environment);
    expect(environment.SOURCE_DATE_EPOCH).toBe('1795285800');
  });
});
