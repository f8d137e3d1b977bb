import { expect, it } from 'vitest';
import { unlistedReport } from './unlisted-report.ts';

it('names each record and the command that lists them, or says that none is missing', () => {
  const told = unlistedReport(['event:a', 'person:<b>'], 'en');
  expect(told).toContain('`npm run publish:list`');
  for (const row of [/^- event\\?:a$/m, /^- person\\?:(?!.*<b>)/m]) expect(told).toMatch(row);
  expect(unlistedReport([], 'en')).toMatch(/\n\nEvery record is in the list/);
});
