import { expect, it } from 'vitest';
import { ownPath } from './own-path.ts';

it('puts a path below the path of the site, with one slash between them', () => {
  expect(ownPath('data/events.csv', '/')).toBe('/data/events.csv');
  expect(ownPath('data/events.csv', '/base')).toBe('/base/data/events.csv');
  expect(ownPath('', '/base/')).toBe('/base/');
});
