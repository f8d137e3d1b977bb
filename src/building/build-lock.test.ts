import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { takeAway, takeLock } from './build-lock.ts';

let root = '';
let out = '';
let file = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lock-'));
  out = join(root, 'deep', 'dist');
  file = `${out}.lock`;
});
afterEach(() => rmSync(root, { recursive: true }));

describe('takeLock', () => {
  it('keeps a second build away with words that say what to do, and leaves nothing behind', () => {
    const release = takeLock(out);
    writeLock({ pid: process.ppid, host: hostname(), since: Date.now() });
    expect(() => takeLock(out)).toThrow(
      new RegExp(
        `Another build is writing .*dist \\(process ${process.ppid} .*OUT_DIR=other.*delete`,
      ),
    );
    release();
    rmSync(file);
    takeLock(out)();
    expect(readdirSync(join(root, 'deep'))).toEqual([]);
  });

  it('takes the lock of a build that was killed', async () => {
    takeLock(out)();
    writeLock({ pid: await deadProcess(), host: hostname(), since: Date.now() });
    takeLock(out)();
    expect(existsSync(file)).toBe(false);
  });

  it('takes a lock from before the machine started, whoever has its number now', () => {
    takeLock(out)();
    writeLock({ pid: process.ppid, host: hostname(), since: 0 });
    takeLock(out)();
    expect(existsSync(file)).toBe(false);
  });

  it('takes a lock of another machine, or one that cannot be read, once it is silent', () => {
    takeLock(out)();
    for (const text of ['', JSON.stringify({ pid: 1, host: 'elsewhere', since: Date.now() })]) {
      writeFileSync(file, text);
      expect(() => takeLock(out)).toThrow('Another build is writing');
      utimesSync(file, 0, 0);
      takeLock(out)();
      expect(existsSync(file)).toBe(false);
    }
  });

  it('puts back a new lock that has taken the place of the dead one meanwhile', () => {
    takeLock(out)();
    writeFileSync(file, 'new');
    takeAway(file, 'dead');
    expect(readFileSync(file, 'utf8')).toBe('new');
    takeAway(file, 'new');
    expect(existsSync(file)).toBe(false);
  });

  it('gives the lock to exactly one of many that ask at once, a dead one in their way', async () => {
    takeLock(out)();
    writeLock({ pid: await deadProcess(), host: hostname(), since: Date.now() });
    const asking = Array.from({ length: 6 }, () => askInAnotherProcess());
    const refused: (number | null)[] = [];
    // The one that has it keeps it until the others have been told.
    await new Promise<void>((settle) => {
      for (const { code } of asking) {
        void code.then((one) => {
          if (refused.push(one) === 5) settle();
        });
      }
    });
    for (const { letGo } of asking) letGo();
    await Promise.all(asking.map(({ code }) => code));
    expect(refused).toEqual([3, 3, 3, 3, 3, 0]);
  }, 60_000);

  it('is never seen without its text: whoever is killed at any moment leaves one that can be judged', async () => {
    const seen = await watchInAnotherProcess(() => {
      takeLock(out)();
    });
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.filter((text) => !text.endsWith('}'))).toEqual([]);
  }, 60_000);

  it('gives the lock back when the process ends without doing so', async () => {
    const { code, letGo } = askInAnotherProcess();
    letGo();
    expect(await code).toBe(0);
    expect(existsSync(file)).toBe(false);
  }, 60_000);
});

function writeLock(holder: object): void {
  writeFileSync(file, JSON.stringify(holder));
}

/** Ends with 3 when it is refused the lock; else holds it until it is let go, and ends with 0. */
function askInAnotherProcess(): { readonly code: Promise<number | null>; letGo: () => void } {
  const script = `
    import { takeAway, takeLock } from ${JSON.stringify(new URL('build-lock.ts', import.meta.url).href)};
    try { takeLock(${JSON.stringify(out)}); } catch { process.exit(3); }
    process.stdin.on('end', () => process.exit(0)).resume();`;
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', script], {
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const code = new Promise<number | null>((settle) => child.on('close', settle));
  child.stdin.on('error', () => undefined);
  return { code, letGo: () => child.stdin.end() };
}

/** Calls `turn` until another process has found the lock there 200 times; gives the texts it read. */
async function watchInAnotherProcess(turn: () => void): Promise<readonly string[]> {
  const script = `
    import { readFileSync } from 'node:fs';
    const seen = new Set();
    for (let count = 0; count < 200; ) {
      try { seen.add(readFileSync(${JSON.stringify(file)}, 'utf8')); count += 1; } catch {}
    }
    console.log(JSON.stringify([...seen]));`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script]);
  let told = '';
  child.stdout.on('data', (data: Buffer) => (told += data.toString()));
  const closed = new Promise((settle) => child.on('close', settle));
  while (child.exitCode === null) {
    for (let count = 0; count < 50; count += 1) turn();
    await new Promise((settle) => setImmediate(settle));
  }
  await closed;
  return JSON.parse(told) as readonly string[];
}

async function deadProcess(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  await new Promise((settle) => child.on('close', settle));
  return child.pid ?? 0;
}
