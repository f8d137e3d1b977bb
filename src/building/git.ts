import { spawn } from 'node:child_process';

/** What a git command gave: its exit code, and what it wrote. */
export interface GitAnswer {
  readonly code: number;
  readonly output: Buffer;
  readonly complaint: string;
}

/** Runs git in a folder with `input` handed to it; fails only when there is no git to run. */
export function git(folder: string, args: readonly string[], input = ''): Promise<GitAnswer> {
  return new Promise((resolve, reject) => {
    // Never through a shell: what is asked for may be any text. Complaints in one language for all.
    const child = spawn('git', [...args], { cwd: folder, env: { ...process.env, LC_ALL: 'C' } });
    const [output, complaints]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (piece: Buffer) => output.push(piece));
    child.stderr.on('data', (piece: Buffer) => complaints.push(piece));
    child.on('error', reject);
    child.on('close', (code) => {
      const complaint = Buffer.concat(complaints).toString('utf8').trim();
      resolve({ code: code ?? 1, output: Buffer.concat(output), complaint });
    });
    // A git that ends before it has read all says why by its exit code.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}
