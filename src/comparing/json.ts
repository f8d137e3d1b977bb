import type { Report } from './words/report.ts';

/** The report for programs: everything, with words and as written. */
export function jsonOf(report: Report, pictures: readonly string[]): string {
  return `${JSON.stringify({ ...report, pictures }, null, 2)}\n`;
}
