import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

// Loaded before everything else by each process of a build: writes down, a line each, the content
// files whose bytes the process asks for.

const { appendFileSync } = fs;
const notes = process.env['READINGS'] ?? '';

function note(path: unknown): void {
  const file = path instanceof URL ? path.pathname : String(path);
  const inContent = /\/content\/(.+\.(?:md|mdx|yaml))$/.exec(decodeURI(file))?.[1];
  if (inContent) appendFileSync(notes, `${inContent}\n`);
}

function noting<A extends unknown[], R>(read: (...given: A) => R): (...given: A) => R {
  return (...given) => {
    note(given[0]);
    return read(...given);
  };
}

fs.promises.readFile = noting(fs.promises.readFile) as typeof fs.promises.readFile;
fs.readFile = noting(fs.readFile) as typeof fs.readFile;
fs.readFileSync = noting(fs.readFileSync) as typeof fs.readFileSync;
syncBuiltinESMExports();
