import { createProcessor } from '@mdx-js/mdx';
import type { Root } from 'mdast';
import { VFile } from 'vfile';
import { markdownOptions } from '#markdown/options.ts';

/** A page as its compiler understood it, or the place and the words of what it refused. */
type Compiled = { readonly tree: Root } | Refused;

export interface Refused {
  readonly reason: string;
  /** The compiler's own word for the rule that was broken; "depth" when it could not go deeper. */
  readonly rule: string;
  readonly line: number;
  readonly column: number;
}

export type PageCompiler = (text: string) => Promise<Compiled>;

/**
 * The compiler the build gives MDX pages to, with the same plugins; Astro's own additions, which a
 * test compares, would take longer to load than everything else here. It makes a program of the
 * page and throws it away; nothing of a page is ever run.
 */
export function pageCompiler(): PageCompiler {
  const trees = new WeakMap<VFile, Root>();
  const keepTree = () => (tree: Root, file: VFile) => {
    trees.set(file, structuredClone(tree));
  };
  const { remarkPlugins, rehypePlugins, remarkRehype } = markdownOptions();
  const processor = createProcessor({
    format: 'mdx',
    jsxImportSource: 'astro',
    elementAttributeNameCase: 'html',
    remarkPlugins: [keepTree, ...remarkPlugins],
    rehypePlugins,
    remarkRehypeOptions: remarkRehype,
  });
  return async (text) => {
    const page = new VFile({ value: text, path: '/page.mdx' });
    try {
      await processor.process(page);
    } catch (error) {
      return refusal(error);
    }
    return { tree: trees.get(page) ?? { type: 'root', children: [] } };
  };
}

interface Complaint {
  readonly reason?: string;
  readonly message?: string;
  readonly ruleId?: string;
  readonly line?: number;
  readonly column?: number;
}

/** Some complaints name their place only in their words: "closing tag for `<br>` (1:3-1:7)". */
function refusal(error: unknown): Compiled {
  if (error instanceof RangeError) return { reason: '', rule: 'depth', line: 1, column: 1 };
  const { reason, message = '', ruleId = '', line, column } = error as Complaint;
  const words = (reason ?? message).split('\n')[0] ?? '';
  const opened = ruleId === 'end-tag-mismatch' ? /\((\d+):(\d+)/.exec(words) : null;
  return {
    reason: words,
    rule: ruleId,
    line: Number(opened?.[1] ?? line ?? 1),
    column: Number(opened?.[2] ?? column ?? 1),
  };
}
