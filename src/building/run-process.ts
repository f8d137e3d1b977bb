import { spawn } from 'node:child_process';

/** How a program ended, and all it printed, both streams in the order they came. */
export interface Ended {
  readonly code: number;
  readonly output: string;
}

interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Folder it runs in, this process's own unless given. */
  readonly cwd?: string;
  /** Called with the output as it comes. */
  readonly onOutput?: (text: string) => void;
}

/** Runs a program of the project quietly to its end; one that cannot be started ends with code 127. */
export function runProcess(
  program: string,
  args: readonly string[],
  { env = {}, cwd, onOutput }: RunOptions = {},
): Promise<Ended> {
  return new Promise((settle) => {
    const child = spawn(program, args, {
      ...(cwd === undefined ? {} : { cwd }),
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    // A program whose reader has gone would work on for nobody.
    const stop = (): void => {
      child.kill();
    };
    process.once('exit', stop);
    let output = '';
    const collect = (text: string): void => {
      output += text;
      onOutput?.(text);
    };
    child.stdout.setEncoding('utf8').on('data', collect);
    child.stderr.setEncoding('utf8').on('data', collect);
    child.on('error', (error) => {
      settle({ code: 127, output: `${output}${error.message}\n` });
    });
    child.on('close', (code, signal) => {
      process.off('exit', stop);
      const killed = signal === null ? '' : `${endedBy(program, signal)}\n`;
      settle({ code: code ?? 1, output: output + killed });
    });
  });
}

function endedBy(program: string, signal: NodeJS.Signals): string {
  const why = signal === 'SIGKILL' ? ': by hand, or by the system for want of memory' : '';
  return `${program} was ended from outside (${signal}${why}).`;
}

/** Runs a script or a package's program under the very Node this process runs on. */
export function runNode(args: readonly string[], options?: RunOptions): Promise<Ended> {
  return runProcess(process.execPath, args, options);
}
