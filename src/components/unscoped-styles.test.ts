import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOM = import.meta.dirname;
/** Drawn on purpose into every other room. */
const SHARED = new Set(['kit']);

const FILES = readdirSync(ROOM, { recursive: true, encoding: 'utf8' }).map((path) => ({
  path,
  room: path.split(sep)[0] ?? '',
}));

/** Parts of pages with the rules of their own. */
const PARTS = FILES.filter(({ path }) => path.endsWith('.astro')).map(({ path, room }) => {
  const blocks = read(path).matchAll(/<style>(.*?)<\/style>/gs);
  return { path, room, text: [...blocks].map(([, rules]) => rules).join('') };
});

describe('a style sheet that is not scoped', () => {
  // Astro joins the sheets of all pages into one, so that such a rule reaches every page that has its class.
  it('names no class that a part of another room gives its own look', () => {
    const sheets = FILES.filter(({ path, room }) => path.endsWith('.css') && !SHARED.has(room));
    const clashes = sheets.flatMap(({ path, room }) => {
      const names = outermost(read(path));
      return PARTS.filter((part) => part.room !== room).flatMap((part) =>
        names
          .filter((name) => styled(part.text, name))
          .map((name) => `${path}: ${part.path}: ${name}`),
      );
    });
    expect(sheets.length).toBeGreaterThan(0);
    expect(clashes).toEqual([]);
  });
});

function read(path: string): string {
  return readFileSync(join(ROOM, path), 'utf8').replaceAll(/\/\*.*?\*\//gs, '');
}

/** Classes with which a selector begins. */
function outermost(css: string): string[] {
  const found = css.replaceAll(/\([^()]*\)/g, '').matchAll(/(?:^|[{},])\s*\.([a-z][\w-]*)/g);
  return [...new Set([...found].map(([, name]) => name ?? ''))];
}

/** What is `:global` names the class of another room knowingly. */
function styled(rules: string, name: string): boolean {
  return new RegExp(String.raw`\.${name}(?![\w-])[^;{}]*\{`).test(
    rules.replaceAll(/:global\([^()]*\)/g, ''),
  );
}
