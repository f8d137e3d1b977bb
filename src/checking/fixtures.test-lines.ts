import { checkContent, languageOfMessages } from '#building/check-content.ts';
import { lineOf } from './reporters/text.ts';

/** The lines the check prints for a fixture, paths counted from the fixture, at the turn of 2026. */
export async function linesOf(fixture: string, asked?: string): Promise<string> {
  const folder = `tests/fixtures/${fixture}`;
  const lang = asked ?? (await languageOfMessages(folder));
  const issues = await checkContent(folder, { root: folder, lang, now: Date.UTC(2026, 0, 1) });
  return issues.map((issue) => lineOf(issue, lang)).join('\n');
}
