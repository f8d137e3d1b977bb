import { parseArgs } from 'node:util';
import { writeCorpus } from '#corpus/write-corpus.ts';

const USAGE = 'npm run corpus -- --events N --seed S --out DIR';

/** A whole number of at least `least`, or a complaint that names the flag. */
function whole(text: string | undefined, flag: string, least: number): number {
  const value = Number(text);
  if (text === undefined || !Number.isSafeInteger(value) || value < least) {
    throw new Error(`--${flag} wants a whole number from ${least}.`);
  }
  return value;
}

try {
  const { values } = parseArgs({
    options: {
      events: { type: 'string' },
      seed: { type: 'string', default: '1' },
      out: { type: 'string' },
    },
  });
  if (!values.out) throw new Error('--out wants a folder.');
  const order = { events: whole(values.events, 'events', 1), seed: whole(values.seed, 'seed', 0) };
  const files = await writeCorpus(order, values.out);
  console.log(`Wrote ${order.events} events in ${files} files to ${values.out}.`);
} catch (error) {
  console.error(`corpus: ${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  process.exitCode = 2;
}
