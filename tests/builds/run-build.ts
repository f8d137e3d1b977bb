import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

/** A build in a process of its own. */
export interface RunningBuild {
  readonly ended: Promise<{ readonly code: number | null; readonly output: string }>;
  /** Resolves when the build holds its output folder, so that another one must be refused. */
  readonly begun: Promise<void>;
  readonly kill: () => void;
}

/** The test runner says of itself that it is developing, in words a build would believe. */
const AS_OUTSIDE = { MODE: 'production', DEV: '', PROD: '1', VITEST: '' };

/**
 * Builds `content` into `out`, as `npm run build -- …args` does; `more` are variables of its environment, `within` is a
 * command that runs the one that stands behind it.
 */
export function startBuild(
  content: string,
  out: string,
  more: Readonly<Record<string, string>> = {},
  args: readonly string[] = [],
  within: readonly string[] = [],
): RunningBuild {
  const [command = '', ...rest] = [...within, process.execPath, 'scripts/build.ts', ...args];
  const child = spawn(command, rest, {
    env: {
      ...process.env,
      ...AS_OUTSIDE,
      CONTENT_DIR: content,
      OUT_DIR: out,
      SITE_URL: '',
      ...more,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  const ended = new Promise<{ code: number | null; output: string }>((settle) =>
    child.on('close', (code) => {
      settle({ code, output });
    }),
  );
  return {
    ended,
    begun: until(() => existsSync(`${out}.lock`)),
    kill: () => child.kill('SIGKILL'),
  };
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((settle) => setTimeout(settle, 20));
}
