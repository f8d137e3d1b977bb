import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';

const SCRIPTS = /<script type="module" src="([^"]+)"/g;
/** What a script imports at once: `import(…)` has a bracket, and comes when it is asked for. */
const IMPORTS = /\b(?:from|import)\s*"(\.{1,2}\/[^"]+\.js)"/g;

/**
 * Names in a page's head the files that its scripts import: else a browser learns of each only from the script that
 * asks for it, and asks for it one answer later.
 */
export function preloadsOver(folder: string, base: string): (html: string) => Promise<string> {
  const known = new Map<string, Promise<readonly string[]>>();
  const importsOf = (script: string): Promise<readonly string[]> => {
    const found = known.get(script) ?? importsIn(folder, base, script);
    known.set(script, found);
    return found;
  };
  return async (html) => {
    const scripts = [...html.matchAll(SCRIPTS)].map(([, address = '']) => address);
    const all = new Set(scripts);
    // What these import in their turn is met further on in the same walk.
    for (const script of all) for (const each of await importsOf(script)) all.add(each);
    const links = [...all].slice(new Set(scripts).size).map((address) => {
      return `<link rel="modulepreload" href="${address}">`;
    });
    return html.replace('</head>', () => `${links.join('')}</head>`);
  };
}

async function importsIn(folder: string, base: string, script: string): Promise<readonly string[]> {
  // A script of another host is not looked into.
  if (!script.startsWith(base)) return [];
  const code = await readFile(join(folder, script.slice(base.length)), 'utf8');
  return [...code.matchAll(IMPORTS)].map(([, name = '']) =>
    posix.join(posix.dirname(script), name),
  );
}
