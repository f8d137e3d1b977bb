import { runProcess, type Ended } from '#building/run-process.ts';

const QUIET = { DEBIAN_FRONTEND: 'noninteractive' };
// Without a network this ends soon.
const SOON = ['-o', 'Acquire::http::Timeout=30', '-o', 'Acquire::Retries=1'];

/** Asks what Debian has now. */
export function aptUpdate(): Promise<Ended> {
  return runProcess('apt-get', ['update', '-q', ...SOON], { env: QUIET });
}

/** Installs Debian's packages, with what they need and no more. */
export function aptInstall(names: readonly string[]): Promise<Ended> {
  const parts = ['install', '-yq', '--no-install-recommends', ...SOON, ...names];
  return runProcess('apt-get', parts, { env: QUIET });
}
