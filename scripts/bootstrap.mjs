// Runs on whatever Node the machine has (20 or newer), before anything is installed: so plain
// JavaScript, no packages. It installs what the lock file asks for, then hands over to the
// project's own Node, which comes as the npm package `node`.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const PROGRAMS = join(PROJECT, 'node_modules', '.bin');
const NODE = join(PROGRAMS, process.platform === 'win32' ? 'node.exe' : 'node');
const COMMANDS = { start: 'scripts/start.ts', test: 'scripts/test.ts' };

const [command, ...rest] = process.argv.slice(2);
if (!Object.hasOwn(COMMANDS, command ?? '')) {
  stop(`Usage: node scripts/bootstrap.mjs ${Object.keys(COMMANDS).join('|')}`);
}
if (!isInstalled()) install();
hand(COMMANDS[command], rest);

/** True when npm's own record of what it installed agrees with the lock file, and Node is there. */
function isInstalled() {
  const wanted = packagesIn(join(PROJECT, 'package-lock.json'));
  const present = packagesIn(join(PROJECT, 'node_modules', '.package-lock.json'));
  if (!wanted) stop('package-lock.json is missing or broken: restore it from the repository.');
  if (!present || !existsSync(NODE)) return false;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    // Optional packages are other systems' binaries; npm leaves them out of its record.
    return path === '' || present[path]?.version === version || (optional && !present[path]);
  });
}

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

function install() {
  const began = Date.now();
  console.log('Installing the packages of the lock file (once; about a minute) …');
  // npm names the running npm in npm_execpath; without it this script was called directly.
  const npm = process.env.npm_execpath;
  const [program, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  // `error` hides the engine notes: the system's Node may be older than the project's.
  const options = { cwd: PROJECT, stdio: 'inherit', shell: !npm && process.platform === 'win32' };
  const { status } = spawnSync(program, [...first, 'ci', '--loglevel=error'], options);
  if (status !== 0) {
    stop(
      'npm ci failed (its reason is above). The network or the npm registry may be out of reach; run the same command again.',
    );
  }
  if (!existsSync(NODE)) {
    stop(
      "npm ci did not bring the project's own Node: its install script was not allowed to run. Run: npm rebuild node",
    );
  }
  console.log(`Installed in ${Math.round((Date.now() - began) / 1000)} s.`);
}

/** Runs a script under the project's Node and leaves with its exit code. */
function hand(script, args) {
  const path = `${PROGRAMS}${delimiter}${process.env.PATH ?? ''}`;
  const child = spawn(NODE, [join(PROJECT, script), ...args], {
    cwd: PROJECT,
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
  });
  // Ctrl C reaches the child too; this process waits for it, so that its last words come through.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('error', (error) =>
    stop(`Could not start ${NODE}: ${error.message}. Run: npm rebuild node`),
  );
  child.on('exit', (code, signal) => process.exit(signal ? 130 : (code ?? 1)));
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
