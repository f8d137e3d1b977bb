import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { keepReading } from './building/editing/keep-reading.ts';
import { handedEntries, handedMoments, type HandedEntry } from './building/handed-content.ts';
import { recordMoments } from './building/record-moments.ts';
import { hasFiles } from './content-files.ts';
import { contentFolder } from './content-folder.ts';
import { COLLECTIONS, entryId, type CollectionName } from './schemas/collections.ts';

function collection(name: CollectionName) {
  const { folder, files, schema } = COLLECTIONS[name];
  const reader = glob({
    // As an address: Astro would read one into a path, and cut it short at a `#` or `?`.
    base: pathToFileURL(`${contentFolder()}/${folder}/`),
    pattern: [...files],
    generateId: ({ entry }) => entryId(name, entry),
  });
  const load: Loader['load'] = async (context) => {
    const handed = handedEntries(name);
    if (handed) await takeHanded(handed, context);
    // While editing, a folder that is empty now may have a file in a minute: it is watched.
    else if (context.watcher) await reader.load(keepReading(context));
    else if (hasFiles(name)) await reader.load(context);
    else context.store.clear();
  };
  return defineCollection({ loader: { ...reader, load }, schema });
}

/** Stores what the build has read and passed already; only its Markdown is still to be rendered. */
async function takeHanded(entries: readonly HandedEntry[], context: LoaderContext): Promise<void> {
  context.store.clear();
  for (const { id, file, data, body } of entries) {
    const path = join(contentFolder(), file);
    const entry = { id, data, body, filePath: pathInProject(path, context) };
    // A page is a program, which the bundler compiles.
    if (file.endsWith('.mdx')) context.store.set({ ...entry, deferredRender: true });
    else if (body.trim() === '') context.store.set(entry);
    else context.store.set({ ...entry, rendered: await rendered(body, path, context) });
  }
}

/** Astro takes a text's front matter off; a body alone is given an empty one. */
function rendered(body: string, path: string, context: LoaderContext) {
  return context.renderMarkdown(`---\n---\n${body}`, { fileURL: pathToFileURL(path) });
}

function pathInProject(path: string, { config }: LoaderContext): string {
  return relative(fileURLToPath(config.root), path).replaceAll('\\', '/');
}

const names = Object.keys(COLLECTIONS) as CollectionName[];

/** When records first came: one entry, from the history that Git keeps of the content folder. */
const moments = defineCollection({
  loader: {
    name: 'moments',
    load: async ({ store }) => {
      const data = handedMoments() ?? (await recordMoments(contentFolder()));
      store.clear();
      store.set({ id: 'moments', data: { ...data } });
    },
  },
});

const contents = Object.fromEntries(names.map((name) => [name, collection(name)])) as Readonly<
  Record<CollectionName, ReturnType<typeof collection>>
>;

export const collections = { ...contents, moments };
