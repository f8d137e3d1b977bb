import { parseArgs } from 'node:util';
import { resolve } from 'node:path';
import { languageOfMessages } from '#building/check-content.ts';
import { diffContent } from '#building/diff-content.ts';
import { say } from '#comparing/words/say.ts';
import { LANGUAGES, spokenOf } from '#i18n/string-files.ts';
import { buildMoment } from '../src/build-moment.ts';
import { contentFolder } from '../src/content-folder.ts';

const usual = await languageOfMessages(contentFolder());
const languages = LANGUAGES.join('|');
const [, asked] = /--lang[= ](\S+)/.exec(process.argv.join(' ')) ?? [];
const usage = say(spokenOf([asked ?? usual, usual]), 'usage', { languages });

/** Runs the command; gives its exit code: 0 compared, 2 could not. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'markdown' },
      lang: { type: 'string', default: usual },
      out: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  const { format, lang, out } = values;
  const [base] = positionals;
  if (!LANGUAGES.includes(lang)) {
    throw new Error(say(usual, 'unknownLanguage', { lang, languages: LANGUAGES.join(', ') }));
  }
  if (format !== 'markdown' && format !== 'json') {
    throw new Error(say(lang, 'unknownFormat', { format }));
  }
  if (base === undefined || positionals.length > 1) throw new Error(say(lang, 'noBase'));
  const where = { out: out === undefined ? null : resolve(out), root: process.cwd() };
  const options = { asked: base, format, lang, ...where, now: buildMoment() } as const;
  process.stdout.write(await diffContent(contentFolder(), options));
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(
    `diff:content: ${error instanceof Error ? error.message : String(error)}\n${usage}\n`,
  );
  process.exitCode = 2;
}
