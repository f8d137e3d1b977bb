import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runNode } from '../../src/building/run-process.ts';

/* What a person meets whose machine or command is not as it should be: a sentence and an exit code, no trace. */

let root = '';
const at = (name: string) => join(root, name);
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'faults-'));
  cpSync('tests/fixtures/valid', at('content'), { recursive: true });
  mkdirSync(at('site'));
  writeFileSync(at('site/index.html'), '<!doctype html><title>A</title>');
});
afterAll(() => rmSync(root, { recursive: true }));

const commandOf = (written: string) => {
  const [script = '', ...args] = written.split(' ');
  return [resolve('scripts', script), ...args];
};

type Environment = Readonly<Record<string, string>>;

/** Runs a command of the project on the small content; `cwd` is the project it believes to be in. */
const run = (script: string, env: Environment = {}, cwd: string = process.cwd()) =>
  runNode(commandOf(script), {
    cwd,
    env: { CONTENT_DIR: at('content'), OUT_DIR: at('site'), VITEST: '', ...env },
  });
const NOWHERE = { CONTENT_DIR: '/nowhere/at/all' };
const NO_SITE = { OUT_DIR: '/nowhere/at/all' };

describe('A command that cannot do its work', () => {
  it.concurrent.each<[string, Environment, number, string]>([
    ['build.ts', NOWHERE, 1, 'There is no content folder at /nowhere/at/all (CONTENT_DIR)'],
    ['dev.ts', NOWHERE, 1, 'There is no content folder at /nowhere/at/all (CONTENT_DIR)'],
    ['check-content.ts', NOWHERE, 2, 'There is no content folder at /nowhere/at/all (CONTENT_DIR)'],
    ['start.ts', { PORT: '99999' }, 1, 'PORT=99999 is no port: a whole number from 0 to 65535'],
    ['dev.ts', { PORT: 'abc' }, 1, 'PORT=abc is no port: a whole number from 0 to 65535'],
    [
      'build.ts --shard 3/2',
      {},
      1,
      '--shard 3/2 is no part: write its number and how many there are',
    ],
    ['build.ts --shard 1/2 --only event:a', {}, 1, 'are for builds of their own.'],
    ['build.ts --join', {}, 1, 'No part was given.\nNothing was built.'],
    ['build.ts --join src', {}, 1, 'src holds no part of a site (no .shard.json)'],
    ['build.ts dist', {}, 1, "Unexpected argument 'dist'."],
    ['preview.ts', NO_SITE, 1, 'Build it first: npm run build'],
    ['audit.ts', { CHROMIUM: '/no/browser' }, 2, 'CHROMIUM=/no/browser does not start.'],
  ])('says so in words and by its code: %s %j', async (script, env, code, words) => {
    const ended = await run(script, env);
    expect(ended).toMatchObject({ code, output: expect.stringContaining(words) as string });
    expect(ended.output).not.toMatch(/^ {4}at /m);
  });

  it('says which port is taken, and how to take another', async () => {
    const other = createServer();
    await new Promise<void>((settle) => other.listen(0, '127.0.0.1', settle));
    const { port } = other.address() as AddressInfo;
    const ended = await run('preview.ts', { PORT: String(port) });
    other.close();
    expect(ended.code).toBe(1);
    expect(ended.output).toContain(`Port ${port} is in use by another program.`);
  });

  it('says which part of the project is missing, before it builds', async () => {
    for (const name of ['src', 'node_modules'])
      mkdirSync(at(`project/${name}`), { recursive: true });
    for (const name of ['astro.config.mjs', 'package.json', 'tsconfig.json'])
      writeFileSync(at(`project/${name}`), '');
    const ended = await run('build.ts', { OUT_DIR: at('project/dist') }, at('project'));
    expect(ended.code).toBe(1);
    expect(ended.output).toContain('The project is not whole: public is missing. Restore it');
  });
});
