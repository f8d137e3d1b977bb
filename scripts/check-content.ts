import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent, languageOfMessages } from '#building/check-content.ts';
import { LANGUAGES } from '#i18n/string-files.ts';
import { REPORTERS, type Format } from '#checking/reporters/reporters.ts';
import { contentFolder } from '../src/content-folder.ts';

const USAGE = `npm run check:content -- [--format text|json|github|summary] [--lang ${LANGUAGES.join('|')}] [paths]`;

/** Exit code of a check: 0 no errors, 1 errors; what goes wrong with the check itself is thrown. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      lang: { type: 'string' },
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

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(
    `check:content: ${error instanceof Error ? error.message : String(error)}\n${USAGE}\n`,
  );
  process.exitCode = 2;
}
