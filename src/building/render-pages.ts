import { countPages, faultsIn } from './astro-log.ts';
import { runNode } from './run-process.ts';

const ASTRO = 'node_modules/.bin/astro';
const EVERY = 10_000;

/** What rendering gave: the pages written, or the reasons it failed. */
export interface Rendered {
  readonly pages: number;
  readonly faults: readonly string[];
}

/** Runs `astro build` into `folder`; a green end with an error or a content warning in its log counts as failed. */
export async function renderPages(
  folder: string,
  say: (message: string) => void,
): Promise<Rendered> {
  let log = '';
  const news = setInterval(() => {
    say(`  … ${countPages(log)} pages`);
  }, EVERY);
  const { code, output } = await runNode([ASTRO, 'build'], {
    env: { BUILD_DIR: folder, NO_COLOR: '1', FORCE_COLOR: '0', ASTRO_TELEMETRY_DISABLED: '1' },
    onOutput: (text) => {
      log += text;
    },
  });
  clearInterval(news);
  const faults = faultsIn(output);
  if (code !== 0 && faults.length === 0)
    faults.push(output.trim() || `${ASTRO} ended with ${code}`);
  return { pages: countPages(output), faults };
}
