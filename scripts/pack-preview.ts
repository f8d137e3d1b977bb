import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { outFolder } from '#building/out-folder.ts';
import { printedPath } from '#building/own-names.ts';
import { packPreview } from '#building/preview/pack-preview.ts';
import { siteAddress } from '#building/site-address.ts';

const USAGE = 'npm run preview:pack -- [--number N] [--commit SHA] [--out DIR]';

/** The value of a flag if it has the form it must have: it is printed on every page. */
function checked(value: string | undefined, flag: string, form: RegExp): string | null {
  if (value === undefined || value === '') return null;
  if (!form.test(value)) throw new Error(`--${flag} is "${value}", which it cannot be.`);
  return value;
}

try {
  const { values } = parseArgs({
    options: {
      number: { type: 'string' },
      commit: { type: 'string' },
      out: { type: 'string', default: '.cache/preview' },
    },
  });
  const number = checked(values.number, 'number', /^[1-9]\d{0,8}$/);
  const commit = checked(values.commit, 'commit', /^[0-9a-f]{7,64}$/);
  const out = resolve(values.out);
  const proposal = { number: number === null ? null : Number(number), commit };
  const pages = await packPreview(outFolder(), out, siteAddress(), proposal);
  console.log(`${pages} pages that open from a disk are in ${printedPath(out)}.`);
} catch (error) {
  console.error(
    `preview:pack: ${error instanceof Error ? error.message : String(error)}\n${USAGE}`,
  );
  process.exitCode = 2;
}
