import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { runProcess } from '#building/run-process.ts';
import { aptInstall, aptUpdate } from './apt-get.ts';

/** Chromium without its windows, menus and side panels: the same pages in half the time. */
const SHELL = 'chromium-headless-shell';
const NAMES = [
  SHELL,
  ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * As root Chromium needs --no-sandbox; the shell alone would move letters to whole pixels, which no printer does and few
 * screens; the rest keeps it from calling home while tests run.
 */
export const CHROMIUM_FLAGS: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--font-render-hinting=none',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A browser to test with, or the reason there is none. */
export type Browser = { readonly path: string } | { readonly missing: string };

/**
 * A Chromium that starts: the one CHROMIUM names, the system's, Playwright's own, or one that
 * apt-get installs now where this process may do that. A CI machine is thrown away afterwards, so
 * there the quicker shell is installed even beside a whole Chromium.
 */
export async function provideChromium(say: (message: string) => void): Promise<Browser> {
  const named = process.env['CHROMIUM'];
  if (named) {
    return (await starts(named))
      ? { path: named }
      : { missing: `CHROMIUM=${named} does not start.` };
  }
  const found = await findChromium();
  if (found && (isShell(found) || process.env['CI'] !== 'true')) return { path: found };
  const failure = await installChromium(say);
  const installed = await findChromium();
  return installed
    ? { path: installed }
    : { missing: failure ?? 'the installed one does not start.' };
}

function isShell(path: string): boolean {
  return path.includes('headless-shell') || path.includes('headless_shell');
}

async function findChromium(): Promise<string | null> {
  for (const candidate of candidates()) if (await starts(candidate)) return candidate;
  return null;
}

/** The first Chromium on this machine, untried; null when there is none. */
export function systemChromium(): string | null {
  return process.env['CHROMIUM'] ?? candidates()[0] ?? null;
}

function candidates(): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const inPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...inPath, ...ELSEWHERE, chromium.executablePath()].filter((path) => existsSync(path));
}

async function starts(program: string): Promise<boolean> {
  return (await runProcess(program, ['--version'])).code === 0;
}

/** Installs Debian's shell, or else its Chromium; null when that went well, else why it did not. */
async function installChromium(say: (message: string) => void): Promise<string | null> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) {
    return 'no Chromium was found, and only root on Debian or Ubuntu can have it installed.';
  }
  say('  Installing a Chromium for tests with apt-get (a few minutes) …');
  // Without a network this ends soon: it only would have made the tests quicker.
  const ended = [await aptUpdate()];
  for (const name of [SHELL, 'chromium']) {
    const installed = await aptInstall([name]);
    if (installed.code === 0) return null;
    ended.push(installed);
  }
  const output = ended.map((each) => each.output).join('');
  const words = output.trim().split('\n').slice(-5).join('\n');
  return `no Chromium was found, and apt-get could not install it:\n${words}`;
}
