import { runProcess } from '#building/run-process.ts';
import { aptInstall, aptUpdate } from './apt-get.ts';

/** The programs, and what each is asked to see whether it starts. */
const PROGRAMS = { nginx: '-v', caddy: 'version', apache2: '-v' } as const;

// Where Debian keeps what is started by the system; not every user's PATH has it.
const PATH = `${process.env['PATH'] ?? ''}:/usr/sbin`;

/**
 * Why not every server for which the site has a configuration can be started here; null where all can. A CI machine is
 * thrown away afterwards, so there apt-get installs them; anywhere else nobody wants a server that runs from then on.
 */
export async function missingServers(say: (message: string) => void): Promise<string | null> {
  const missing = await notStarting();
  if (missing.length === 0) return null;
  const advice = `Not tried with ${missing.join(', ')}: apt-get install ${missing.join(' ')}`;
  if (process.env['CI'] !== 'true' || process.getuid?.() !== 0) return advice;
  say(`  Installing ${missing.join(', ')} with apt-get …`);
  await aptUpdate();
  const ended = await aptInstall(missing);
  const still = await notStarting();
  return still.length === 0 ? null : `${advice}\n${ended.output.split('\n').slice(-5).join('\n')}`;
}

async function notStarting(): Promise<string[]> {
  const tried = Object.entries(PROGRAMS).map(async ([program, question]) => {
    const { code } = await runProcess(program, [question], { env: { PATH } });
    return code === 0 ? [] : [program];
  });
  return (await Promise.all(tried)).flat();
}
