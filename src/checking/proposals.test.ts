import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFolder } from '#reading/read-folder.ts';
import { checkFiles } from './check-files.ts';
import type { Problem } from './issue.ts';

const NOW = Date.UTC(2026, 0, 1);

/** The parameter that holds what is written, of kinds whose proposal takes exactly its place. */
const WRITTEN: Readonly<Record<string, string>> = {
  'unknown-key': 'key',
  'unknown-value': 'value',
  'not-a-slug': 'value',
  'not-a-country': 'value',
  'not-a-language': 'value',
  'not-a-time-zone': 'value',
  'not-a-wikidata-id': 'value',
  'not-a-base-address': 'value',
  'not-an-address': 'value',
  'date-not-edtf': 'value',
  'date-time-of-day': 'value',
  'unknown-reference': 'id',
  'unknown-term': 'id',
  'unknown-citation': 'id',
  'citation-form': 'written',
  'link-form': 'written',
  'relative-link': 'url',
  'unknown-link-kind': 'url',
  'heading-space': 'written',
  'thousands-dot': 'value',
  'markdown-in-value': 'value',
};

/** A text with what is written at a problem's place replaced by what is proposed. */
function mended(text: string, { kind, line, column, params }: Problem): string {
  const written = String(params[WRITTEN[kind] ?? '']);
  const lines = text.split('\n');
  const before = (lines[line - 1] ?? '').slice(0, column - 1);
  const from = (lines[line - 1] ?? '').slice(column - 1);
  expect(from).toContain(written);
  lines[line - 1] = before + from.replace(written, () => String(params['nearest']));
  return lines.join('\n');
}

const count = (problems: readonly Problem[], { file, kind }: Problem) =>
  problems.filter((other) => other.file === file && other.kind === kind).length;

describe('What a problem proposes', () => {
  it.each(readdirSync('tests/fixtures'))('is right once it is done: %s', async (fixture) => {
    const files = await readFolder(`tests/fixtures/${fixture}`);
    const problems = await checkFiles(files, NOW);
    for (const problem of problems) {
      if (!(problem.kind in WRITTEN) || !problem.params['nearest'] || isTwice(problem, problems))
        continue;
      const now = files.map((content) =>
        content.file === problem.file && content.text !== null
          ? { ...content, text: mended(content.text, problem) }
          : content,
      );
      const left = await checkFiles(now, NOW);
      expect([problem, count(left, problem)]).toEqual([problem, count(problems, problem) - 1]);
    }
  });
});

/** The same text wrong twice in one line cannot be told apart here. */
function isTwice(problem: Problem, problems: readonly Problem[]): boolean {
  const name = WRITTEN[problem.kind] ?? '';
  return problems.some(
    (other) =>
      other !== problem &&
      other.file === problem.file &&
      other.line === problem.line &&
      other.params[name] === problem.params[name],
  );
}
