import { builtinModules } from 'node:module';
import { runInNewContext } from 'node:vm';
import { build, type Plugin, type Rolldown } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ContentFile } from '#reading/content-file.ts';
import { readFolder } from '#reading/read-folder.ts';
import { checkFiles } from './check-files.ts';
import type { Problem } from './issue.ts';

const NOW = Date.UTC(2026, 0, 1);

/** What a bundle for browsers would have to do without: Node's own modules, by who asks for them. */
const asked: string[] = [];
const listen: Plugin = {
  name: 'listen-for-node',
  enforce: 'pre',
  resolveId(id, importer) {
    if (id.startsWith('node:') || builtinModules.includes(id)) asked.push(`${id} ← ${importer}`);
    return null;
  },
};

type Check = (files: readonly ContentFile[], now: number) => Promise<Problem[]>;

/** The check as a browser's worker would load it, in a world that has nothing of Node's. */
async function checkInBrowser(): Promise<Check> {
  const entry = 'src/checking/check-files.ts';
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [listen],
    resolve: { conditions: ['worker', 'browser', 'module'] },
    build: { write: false, minify: false, lib: { entry, name: 'check', formats: ['iife'] } },
  });
  const [{ output }] = built as Rolldown.RolldownOutput[] as [Rolldown.RolldownOutput];
  const web = { URL, TextEncoder, TextDecoder, structuredClone, console };
  return (runInNewContext(`${output[0].code}; check`, web) as { checkFiles: Check }).checkFiles;
}

describe('the check in a browser', () => {
  let check: Check;
  beforeAll(async () => {
    check = await checkInBrowser();
  }, 60_000);

  it('asks for nothing of Node’s, in its own files and in the packages it uses', () => {
    expect(asked).toEqual([]);
  });

  it.each(['many-problems', 'mdx-syntax', 'date-not-edtf', 'unknown-reference', 'valid'])(
    'finds in the texts of “%s” what it finds here',
    async (fixture) => {
      const files = await readFolder(`tests/fixtures/${fixture}`);
      const found = structuredClone(await check(files, NOW));
      expect(found).toEqual(await checkFiles(files, NOW));
      expect(found.length > 0).toBe(fixture !== 'valid');
    },
  );
});
