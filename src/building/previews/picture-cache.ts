import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Card } from '#previews/picture/card.ts';

/** What decides how a card becomes pixels: the drawing, and the exact versions of packages it uses. */
const DRAWING = [
  'package.json',
  'src/previews/**/*.ts',
  'src/building/previews/*.ts',
  'src/{figures,geography}/**/*.ts',
  'src/timeline/density/*.ts',
  'src/domain/**/*.ts',
];

/** Pictures of earlier builds, by what they show and how they were drawn. */
export interface PictureCache {
  /** The name a card's picture is kept under. */
  nameOf(card: Card): string;
  /** The picture of that name; null when there is none. */
  find(name: string): Promise<Uint8Array | null>;
  /** Keeps a picture for the next build. */
  keep(name: string, png: Uint8Array): Promise<void>;
  /** Takes away what no picture was named like in this build. */
  prune(): Promise<void>;
}

/** Where a content folder's pictures are kept: others' are none of its business when old ones are taken away. */
export function pictureFolder(content: string): string {
  return `.cache/previews-${hashOf(content).slice(0, 8)}`;
}

/** Opens the cache in `folder`, which is made with the first picture; `drawing` is how they are drawn. */
export function pictureCache(folder: string, drawing: string = drawingVersion()): PictureCache {
  const used = new Set<string>();
  return {
    nameOf: (card) => {
      const name = `${hashOf(drawing, JSON.stringify(card, written))}.png`;
      used.add(name);
      return name;
    },
    // What cannot be read is drawn again, whatever the reason.
    find: (name) => readFile(join(folder, name)).catch(() => null),
    keep: async (name, png) => {
      await mkdir(folder, { recursive: true });
      // Under its name there is always a whole picture, whenever a build ends.
      const aside = join(folder, `${name}.${process.pid}`);
      await writeFile(aside, png);
      await rename(aside, join(folder, name));
    },
    prune: async () => {
      const kept = await readdir(folder).catch(() => []);
      const old = kept.filter((name) => !used.has(name));
      for (const name of old) await rm(join(folder, name), { force: true });
    },
  };
}

/** A hash of the code that draws and of the packages' versions. */
function drawingVersion(): string {
  const files = globSync(DRAWING).filter((file) => !file.includes('.test'));
  return hashOf(...files.sort().map((file) => readFileSync(file, 'utf8')));
}

/** JSON has no infinity, which open dates reach to. */
function written(_: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
}

function hashOf(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 32);
}
