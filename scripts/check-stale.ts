import { parseArgs } from 'node:util';
import { languageOfMessages } from '#building/check-content.ts';
import { readContent } from '#building/read-content.ts';
import { outOfDate } from '#domain/catalogue/out-of-date.ts';
import { todayIn } from '#domain/dates/day-in-zone.ts';
import { outOfDateReport } from '#reviewing/out-of-date-report.ts';
import { buildMoment } from '../src/build-moment.ts';
import { contentFolder } from '../src/content-folder.ts';

const USAGE = 'npm run check:stale -- [--lang LANGUAGE]';

try {
  const { values } = parseArgs({ options: { lang: { type: 'string' } } });
  const lang = values.lang ?? (await languageOfMessages(contentFolder()));
  const { records } = await readContent(contentFolder());
  const found = outOfDate(records, todayIn(records.site.city.timeZone, buildMoment()));
  process.stdout.write(outOfDateReport(found, lang));
  process.exitCode = found.passed.length + found.old.length > 0 ? 1 : 0;
} catch (error) {
  console.error(`check:stale: ${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  process.exitCode = 2;
}
