import { join } from 'node:path';
import { build } from 'vite';

/** The search of the pack as one classic script: browsers load no modules from a disk. */
export async function searchScript(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: {
        entry: join(import.meta.dirname, '../../drawing/reading-pack/search.ts'),
        formats: ['iife'],
        name: 'chroniclePack',
      },
    },
  });
  const outputs = [result].flat().flatMap((each) => ('output' in each ? each.output : []));
  const chunk = outputs.find((output) => output.type === 'chunk');
  if (!chunk) throw new Error('The search of the reading pack could not be bundled.');
  return chunk.code;
}
