import { describe, expect, it } from 'vitest';
import { countPlaywright, countVitest } from './reports.ts';

describe('countVitest', () => {
  const report = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 0, testResults: [] };

  it('takes the counts of the report', () => {
    expect(countVitest(JSON.stringify(report))).toEqual({ passed: 5, failed: 1, skipped: 0 });
  });

  it('counts a file that could not be loaded as a failure', () => {
    const testResults = [{ status: 'failed', assertionResults: [] }];
    expect(countVitest(JSON.stringify({ ...report, testResults })).failed).toBe(2);
  });

  it('does not count a failed test twice', () => {
    const testResults = [{ status: 'failed', assertionResults: [{ status: 'failed' }] }];
    expect(countVitest(JSON.stringify({ ...report, testResults })).failed).toBe(1);
  });
});

describe('countPlaywright', () => {
  it('counts tests that passed on a second try as passed, and errors outside tests as failures', () => {
    const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 2 };
    const report = JSON.stringify({ stats, errors: [{ message: 'no server' }] });
    expect(countPlaywright(report)).toEqual({ passed: 8, failed: 2, skipped: 2 });
  });
});
