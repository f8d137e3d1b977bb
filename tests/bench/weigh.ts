import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes on the wire (gzip) of what this timeline's page needs, by kind. */
export type Weight = Readonly<Record<'html' | 'script' | 'style' | 'data', number>>;

/** Weighs the page in a built folder and the files that its HTML names. */
export async function weighTimeline(folder: string): Promise<Weight> {
  const html = await readFile(join(folder, 'timeline/index.html'));
  const names = (await readdir(folder, { recursive: true })).filter((name) =>
    html.includes(name.replaceAll('\\', '/')),
  );
  const sum = async (ending: string) => {
    const files = names.filter((name) => name.endsWith(ending));
    const sizes = files.map(async (name) => packed(await readFile(join(folder, name))));
    return (await Promise.all(sizes)).reduce((total, size) => total + size, 0);
  };
  const [script, style, data] = await Promise.all([sum('.js'), sum('.css'), sum('.txt')]);
  return { html: packed(html), script, style, data };
}

function packed(bytes: Buffer): number {
  return gzipSync(bytes, { level: 9 }).length;
}
