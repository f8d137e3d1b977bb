import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { markdownOptions } from './options.ts';

/** A body as the build makes it, where the build is not at hand: the same plugins in the same order. */
export async function renderBody(text: string): Promise<string> {
  const { remarkPlugins, rehypePlugins, remarkRehype: options } = markdownOptions();
  const processor = unified()
    .use(remarkParse)
    .use({ plugins: remarkPlugins })
    .use(remarkRehype, options)
    .use({ plugins: rehypePlugins })
    .use(rehypeStringify);
  // A record's text, which may run no code: the plugins know it by its name.
  return String(await processor.process({ value: text, path: 'record.md' }));
}
