import { runNewChronicle } from '#authoring/chronicle/run-new-chronicle.ts';
import { PersonLeft } from '#authoring/interview.ts';
import { runNewRecord, type Desk } from '#authoring/run-new-record.ts';
import { openTerminal } from '#authoring/terminal.ts';
import { buildMoment } from '../src/build-moment.ts';
import { contentFolder } from '../src/content-folder.ts';

const asksForHelp = process.argv.includes('--help') || process.argv.includes('-h');
const terminal =
  process.stdin.isTTY && !asksForHelp ? openTerminal(process.stdin, process.stdout) : null;

try {
  const [kind, ...rest] = process.argv.slice(2);
  const desk: Desk = {
    folder: contentFolder(),
    print: (line) => process.stdout.write(`${line}\n`),
    complain: (line) => process.stderr.write(`${line}\n`),
    askPerson: terminal?.askPerson ?? null,
    now: buildMoment(),
  };
  process.exitCode =
    kind === 'chronicle'
      ? await runNewChronicle(rest, desk)
      : await runNewRecord(process.argv.slice(2), desk);
} catch (error) {
  const hasLeft = error instanceof PersonLeft;
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(hasLeft ? '\n' : `new: ${message}\n`);
  process.exitCode = hasLeft ? 130 : 2;
} finally {
  terminal?.close();
}
