import { resolve } from 'node:path';
import type { RecordRef } from '#domain/records/kinds.ts';
import { countPages, faultsIn } from './astro-log.ts';
import { HANDED } from './handed-content.ts';
import { runNode } from './run-process.ts';
import { handedAddress, type SiteAddress } from './site-address.ts';
import { tellRecords } from '../told-records.ts';
import { tellShard, type Shard } from '../told-shard.ts';
import { tellTraces, type TraceFiles } from '../told-traces.ts';
import { outsidePaths, type Workspace } from './workspace.ts';

const ASTRO = 'node_modules/.bin/astro';
const EVERY = 10_000;
/** Room (MB) for what lives for one page: collected in smaller pieces it is copied again and again. The build itself runs with it too. */
const YOUNG = '--max-semi-space-size=32';

export interface Wanted {
  readonly only: readonly RecordRef[] | null;
  readonly shard: Shard | null;
  /** Where to trace what pages rest on; null for not to. */
  readonly traces: TraceFiles | null;
}

/** What rendering gave: the pages written, or the reasons it failed. */
export interface Rendered {
  readonly pages: number;
  readonly faults: readonly string[];
}

/**
 * Runs `astro build` in a workspace; a green end with an error or a content warning in its log
 * counts as failed. Faults name the content folder as `content`, which the workspace copied. Of the pages are
 * rendered those on which the records of `only` show and those of a `shard`; null for all.
 */
export async function renderPages(
  workspace: Workspace,
  content: string,
  address: SiteAddress,
  { only, shard, traces }: Wanted,
  say: (message: string) => void,
): Promise<Rendered> {
  let log = '';
  const news = setInterval(() => {
    say(`  … ${countPages(log)} pages`);
  }, EVERY);
  const { code, output } = await runNode([YOUNG, resolve(ASTRO), 'build'], {
    cwd: workspace.folder,
    env: {
      CONTENT_DIR: workspace.content,
      [HANDED]: workspace.handed,
      ...tellRecords(only),
      ...tellShard(shard),
      ...tellTraces(traces),
      ...handedAddress(address),
      BUILD_DIR: workspace.site,
      // A shell or a test runner may say otherwise of itself, and the bundler would believe it.
      NODE_ENV: 'production',
      BASE_URL: address.base,
      SITE: address.site ?? '',
      NO_COLOR: '1',
      FORCE_COLOR: '0',
      ASTRO_TELEMETRY_DISABLED: '1',
    },
    onOutput: (text) => {
      log += text;
    },
  });
  clearInterval(news);
  const told = outsidePaths(output, workspace, content);
  const faults = faultsIn(told);
  if (code !== 0 && faults.length === 0) faults.push(told.trim() || `${ASTRO} ended with ${code}`);
  return { pages: countPages(told), faults };
}
