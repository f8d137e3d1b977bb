// Runs on whatever Node the machine has (20 or newer), before anything is installed: so plain
// JavaScript, no packages. It installs what the lock file asks for, then hands over to the
// project's own Node, which comes as a package for this system.
import { spawn, spawnSync } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { missingPackages, ownNode, thisSystem } from '../src/workshop/packages.mjs';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const COMMANDS = { start: 'scripts/start.ts', test: 'scripts/test.ts' };
const SYSTEM = thisSystem();

const [command, ...rest] = process.argv.slice(2);
if (!Object.hasOwn(COMMANDS, command ?? '')) {
  stop(`Usage: node scripts/bootstrap.mjs ${Object.keys(COMMANDS).join('|')}`);
}
const missing = missingPackages(PROJECT, SYSTEM);
if (!missing) stop('package-lock.json is missing or broken: restore it from the repository.');
if (missing.length > 0) install();
hand(ownNode(PROJECT, SYSTEM) ?? systemNode(), COMMANDS[command], rest);

function install() {
  const began = performance.now();
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
  console.log(`Installed in ${Math.round((performance.now() - began) / 1000)} s.`);
}

/** This machine's Node, where no package holds one for it, if it is new enough. */
function systemNode() {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  stop(`No package holds Node for ${SYSTEM.platform} ${SYSTEM.arch}: install Node 24 yourself.`);
}

/** Runs a script under a Node and leaves with its exit code. */
function hand(node, script, args) {
  const programs = [join(PROJECT, 'node_modules', '.bin'), dirname(node)];
  const child = spawn(node, [join(PROJECT, script), ...args], {
    cwd: PROJECT,
    stdio: 'inherit',
    env: { ...process.env, PATH: [...programs, process.env.PATH].join(delimiter) },
  });
  // Ctrl C reaches the child too; this process waits for it, so that its last words come through.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('error', (error) => stop(`Could not start ${node}: ${error.message}. Run: npm ci`));
  child.on('exit', (code, signal) => process.exit(signal ? 130 : (code ?? 1)));
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
