import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runProcess } from '#building/run-process.ts';
import { checkContent } from '#building/check-content.ts';
import { readFolder } from './read-folder.ts';

const folder = await mkdtemp(join(tmpdir(), 'read-folder-'));
afterAll(() => rm(folder, { recursive: true }));

describe('readFolder()', () => {
  it('reads more files than may be open at once', async () => {
    const names = Array.from({ length: 600 }, (_, at) => join(folder, `${at}.yaml`));
    for (const name of names) await writeFile(name, 'a: 1\n');
    const code = `const { readFolder } = await import("./src/reading/read-folder.ts");
      console.log((await readFolder(${JSON.stringify(folder)})).length);`;
    const command = `ulimit -n 128 && exec "${process.execPath}" --input-type=module -e '${code}'`;
    expect((await runProcess('sh', ['-c', command])).output.trim()).toBe('600');
  }, 30_000);

  it('tells a name that is no UTF-8, instead of failing at it', async () => {
    const odd = await mkdtemp(join(tmpdir(), 'odd-name-'));
    const path = Buffer.concat([Buffer.from(`${odd}/a`), Buffer.from([0xff]), Buffer.from('.md')]);
    await writeFile(path, '---\n---\n');
    expect(await readFolder(odd)).toEqual([{ file: 'a\uFFFD.md', text: null }]);
    expect((await checkContent(odd)).map(({ kind }) => kind)).toContain('misplaced-file');
    await rm(odd, { recursive: true });
  });
});
