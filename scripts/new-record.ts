import { createInterface } from 'node:readline/promises';
import { runNewChronicle } from '#authoring/chronicle/run-new-chronicle.ts';
import { runNewRecord, type Desk } from '#authoring/run-new-record.ts';
import { buildMoment } from '../src/build-moment.ts';
import { contentFolder } from '../src/content-folder.ts';

const terminal = process.stdin.isTTY
  ? createInterface({ input: process.stdin, output: process.stdout })
  : null;

try {
  const [kind, ...rest] = process.argv.slice(2);
  const desk: Desk = {
    folder: contentFolder(),
    print: (line) => process.stdout.write(`${line}\n`),
    complain: (line) => process.stderr.write(`${line}\n`),
    askPerson: terminal && ((question) => terminal.question(question)),
    now: buildMoment(),
  };
  process.exitCode =
    kind === 'chronicle'
      ? await runNewChronicle(rest, desk)
      : await runNewRecord(process.argv.slice(2), desk);
} catch (error) {
  process.stderr.write(`new: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
} finally {
  terminal?.close();
}
