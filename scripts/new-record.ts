import { createInterface } from 'node:readline/promises';
import { runNewRecord } from '#authoring/run-new-record.ts';
import { contentFolder } from '../src/content-folder.ts';

const terminal = process.stdin.isTTY
  ? createInterface({ input: process.stdin, output: process.stdout })
  : null;

try {
  process.exitCode = await runNewRecord(process.argv.slice(2), {
    folder: contentFolder(),
    print: (line) => process.stdout.write(`${line}\n`),
    complain: (line) => process.stderr.write(`${line}\n`),
    askPerson: terminal && ((question) => terminal.question(question)),
    now: Date.now(),
  });
} catch (error) {
  process.stderr.write(`new: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
} finally {
  terminal?.close();
}
