import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { languageOfMessages } from '#building/check-content.ts';
import { forgeSetting, openForge } from '#reviewing/forge.ts';
import { keepOneIssue } from '#reviewing/keep-one.ts';
import { weeklyIssue } from '#reviewing/weekly-issue.ts';
import { contentFolder } from '../src/content-folder.ts';

const USAGE =
  'npm run review:weekly -- [--todo] <reports>  (GITHUB_REPOSITORY and GITHUB_TOKEN set)';

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { todo: { type: 'boolean', default: false } },
  });
  if (positionals.length === 0) throw new Error('name the files of the reports');
  const lang = await languageOfMessages(contentFolder());
  const reports = positionals.map((file) => readFileSync(file, 'utf8'));
  const issue = weeklyIssue(reports, values.todo, lang);
  console.log(`The issue: ${await keepOneIssue(openForge(forgeSetting()), issue)}.`);
} catch (error) {
  console.error(
    `review:weekly: ${error instanceof Error ? error.message : String(error)}\n${USAGE}`,
  );
  process.exitCode = 2;
}
