import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const CONFIG = `import { defineConfig } from 'astro/config';

export default defineConfig({ trailingSlash: 'always', devToolbar: { enabled: false } });
`;

const COLLECTION = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const pages = defineCollection({
  loader: glob({ pattern: '**/*.md', base: './content' }),
  schema: z.looseObject({ title: z.string() }),
});

export const collections = { pages };
`;

const PAGE = `---
import { getCollection, render } from 'astro:content';

export async function getStaticPaths() {
  const pages = await getCollection('pages');
  return pages.map((page) => ({ params: { page: page.id }, props: { page } }));
}

const { page } = Astro.props;
const { Content } = await render(page);
---

<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>{page.data.title}</title>
  </head>
  <body>
    <main>
      <h1>{page.data.title}</h1>
      <Content />
    </main>
  </body>
</html>
`;

/**
 * Writes the least project of Astro that makes `count` pages of the Markdown in a content folder: one collection,
 * one template, nothing besides. With fewer texts than pages the texts come again. Returns how many texts there are;
 * throws when there are none.
 */
export async function writePlainProject(
  folder: string,
  content: string,
  count: number,
): Promise<number> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'src/pages'), { recursive: true });
  await mkdir(join(folder, 'content'), { recursive: true });
  await writeFile(join(folder, 'astro.config.mjs'), CONFIG);
  await writeFile(join(folder, 'src/content.config.ts'), COLLECTION);
  await writeFile(join(folder, 'src/pages/[...page].astro'), PAGE);
  const texts = await titledTexts(content);
  if (texts.length === 0) throw new Error(`${content} has no Markdown with a title.`);
  for (let page = 0; page < count; page += 1) {
    const text = texts[page % texts.length] ?? '';
    await cp(text, join(folder, 'content', `page-${page}.md`));
  }
  return texts.length;
}

/** The Markdown files of events, in the order of their names; those without a title have no page of their own. */
async function titledTexts(content: string): Promise<string[]> {
  const names = await readdir(join(content, 'events'), { recursive: true });
  const files = names.filter((name) => name.endsWith('.md')).sort();
  const titled: string[] = [];
  for (const name of files) {
    const file = join(content, 'events', name);
    if (/^title:/m.test(await readFile(file, 'utf8'))) titled.push(file);
  }
  return titled;
}
