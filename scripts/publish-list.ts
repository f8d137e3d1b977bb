import { parseArgs } from 'node:util';
import { publishList, unlistedRecords } from '#authoring/publish-list.ts';
import { languageOfMessages } from '#building/check-content.ts';
import { unlistedReport } from '#reviewing/unlisted-report.ts';
import { contentFolder } from '../src/content-folder.ts';

const USAGE = 'npm run publish:list -- [--check] [--lang LANGUAGE]';

try {
  const { values } = parseArgs({
    options: { check: { type: 'boolean', default: false }, lang: { type: 'string' } },
  });
  await (values.check ? tell(values.lang) : add());
} catch (error) {
  console.error(
    `publish:list: ${error instanceof Error ? error.message : String(error)}\n${USAGE}`,
  );
  process.exitCode = 2;
}

async function add(): Promise<void> {
  const added = await publishList(contentFolder());
  console.log(`The list of published addresses has ${added} more.`);
}

/** Writes nothing: exit code 1 says that there is something to add. */
async function tell(asked: string | undefined): Promise<void> {
  const lang = asked ?? (await languageOfMessages(contentFolder()));
  const records = await unlistedRecords(contentFolder());
  process.stdout.write(unlistedReport(records, lang));
  process.exitCode = records.length > 0 ? 1 : 0;
}
