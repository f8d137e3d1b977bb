import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runNode, type Ended } from '#building/run-process.ts';
import { addLanguage } from './third-language.ts';

/** A copy of the project that speaks one language more, where other cities are built. */
export interface Checkout {
  readonly folder: string;
  /** Runs a program of the project there. */
  readonly run: (args: readonly string[], env?: Readonly<Record<string, string>>) => Promise<Ended>;
  readonly remove: () => Promise<void>;
}

const PARTS = [
  ...['src', 'scripts', 'public', 'tests/site', 'tests/attacks'],
  ...['astro.config.mjs', 'package.json', 'tsconfig.json', 'vitest.config.ts'],
];

/** The test runner says of itself that it is developing, in words a build would believe. */
const AS_OUTSIDE = { NODE_ENV: 'production', MODE: 'production', DEV: '', PROD: '1', VITEST: '' };

/** Copies the project as it stands and adds the language. */
export async function makeCheckout(language: string): Promise<Checkout> {
  const folder = await mkdtemp(join(tmpdir(), 'chronicle-cities-'));
  await Promise.all(PARTS.map((part) => cp(part, join(folder, part), { recursive: true })));
  await symlink(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
  await addLanguage(join(folder, 'src/i18n/strings'), language);
  const quiet = { NO_COLOR: '1', FORCE_COLOR: '0', ...AS_OUTSIDE };
  return {
    folder,
    run: (args, env = {}) => runNode(args, { cwd: folder, env: { ...quiet, ...env } }),
    remove: () => rm(folder, { recursive: true }),
  };
}
