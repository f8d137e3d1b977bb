import { expect, it } from 'vitest';
import { asSaid } from './as-said.ts';

it('takes capitals, blanks and the composition of letters for nothing, and marks for something', () => {
  expect(asSaid(' Sài   Gòn\nGiải Phóng '.normalize('NFD'))).toBe('sài gòn giải phóng');
  expect(asSaid('hơn')).not.toBe(asSaid('hon'));
});
