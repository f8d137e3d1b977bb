import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { languageOfMessages } from '#building/check-content.ts';
import { readContent } from '#building/read-content.ts';
import { checkLinks, linksOf, reachedNobody } from '#reviewing/links/check-links.ts';
import { deadLinks, linksAsMarkdown, linksAsText } from '#reviewing/links/report.ts';
import { contentFolder } from '../src/content-folder.ts';

const USAGE = 'npm run check:links -- [--format text|markdown|json] [--lang LANGUAGE]';
const FORMATS = {
  text: linksAsText,
  markdown: linksAsMarkdown,
  json: (links: unknown) => `${JSON.stringify({ links }, null, 2)}\n`,
};

try {
  const { values } = parseArgs({
    options: { format: { type: 'string', default: 'text' }, lang: { type: 'string' } },
  });
  if (!Object.hasOwn(FORMATS, values.format)) throw new Error(`unknown format "${values.format}"`);
  const lang = values.lang ?? (await languageOfMessages(contentFolder()));
  const { records } = await readContent(contentFolder());
  const links = linksOf(records.sources);
  const tell = (done: number) => {
    if (done % 100 === 0 || done === links.length) console.error(`${done}/${links.length}`);
  };
  const checked = await checkLinks(links, { fetch, wait }, tell);
  if (reachedNobody(checked)) throw new Error('no server answered: is there a network here?');
  process.stdout.write(FORMATS[values.format as keyof typeof FORMATS](checked, lang));
  process.exitCode = deadLinks(checked) > 0 ? 1 : 0;
} catch (error) {
  console.error(`check:links: ${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  process.exitCode = 2;
}
