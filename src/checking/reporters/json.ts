import type { Issue } from '../issue.ts';

/** The problems as one JSON object, `{"issues": […]}`. */
export function reportJson(issues: readonly Issue[]): string {
  return `${JSON.stringify({ issues }, null, 2)}\n`;
}
