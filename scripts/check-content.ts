import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent, languageOfMessages, printedPath } from '#building/check-content.ts';
import { mendContent } from '#building/mend-content.ts';
import { LANGUAGES } from '#i18n/string-files.ts';
import { REPORTERS, type Format } from '#checking/reporters/reporters.ts';
import { mendedLine } from '#mending/words.ts';
import { buildMoment } from '../src/build-moment.ts';
import { contentFolder } from '../src/content-folder.ts';

const USAGE = `npm run check:content -- [--format text|json|github|summary] [--fix] [--lang ${LANGUAGES.join('|')}] [paths]`;

/** Exit code of a check: 0 no errors, 1 errors; what goes wrong with the check itself is thrown. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      lang: { type: 'string' },
      fix: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(`${USAGE}\n`);
    return 0;
  }
  const { format, lang: asked } = values;
  if (!Object.hasOwn(REPORTERS, format)) throw new Error(`unknown format "${format}"`);
  if (asked !== undefined && !LANGUAGES.includes(asked)) {
    throw new Error(`unknown language "${asked}"`);
  }
  const missing = positionals.filter((path) => !existsSync(path));
  if (missing.length > 0) throw new Error(`no such file or folder: ${missing.join(', ')}`);
  const folders = positionals.filter((path) => existsSync(resolve(path, 'site.yaml')));
  const lang = asked ?? (await languageOfMessages(folders[0] ?? contentFolder()));
  const only = positionals.filter((path) => !folders.includes(path));
  if (values.fix) await mend(folders, only, lang);
  const checks = [
    ...folders.map((folder) => checkContent(resolve(folder), { lang })),
    ...(folders.length === 0 || only.length > 0
      ? [checkContent(contentFolder(), { lang, only })]
      : []),
  ];
  const issues = (await Promise.all(checks)).flat();
  process.stdout.write(REPORTERS[format as Format](issues, lang));
  return issues.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** Mends what leaves no doubt before the check; said apart from its report, which others read. */
async function mend(
  folders: readonly string[],
  only: readonly string[],
  lang: string,
): Promise<void> {
  const own = folders.length === 0 || only.length > 0 ? [contentFolder()] : [];
  for (const folder of [...folders.map((path) => resolve(path)), ...own]) {
    const isOwn = own.includes(folder);
    for (const { file, mends } of await mendContent(folder, buildMoment(), isOwn ? only : [])) {
      const path = printedPath(resolve(folder, file), process.cwd());
      process.stderr.write(`${mendedLine(path, mends, lang)}\n`);
    }
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(
    `check:content: ${error instanceof Error ? error.message : String(error)}\n${USAGE}\n`,
  );
  process.exitCode = 2;
}
