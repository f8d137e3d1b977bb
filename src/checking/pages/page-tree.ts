import type { Nodes, Parents } from 'mdast';

/** `<Timeline partner="busan" />` or `<b>…</b>` in a page, as the compiler's tree has it. */
export interface PageElement {
  readonly type: 'mdxJsxFlowElement' | 'mdxJsxTextElement';
  /** Null for `<>…</>`. */
  readonly name: string | null;
  readonly attributes: readonly PageAttribute[];
  readonly position?: Nodes['position'];
}

/** A named attribute, or everything of a value at once: `{...props}`. */
export interface PageAttribute {
  readonly type: 'mdxJsxAttribute' | 'mdxJsxExpressionAttribute';
  readonly name?: string;
  /** A text, an expression, or nothing where the name alone stands. */
  readonly value?: string | { readonly value: string } | null;
}

/** Every node below one, in order. */
export function* nodesBelow(node: Parents): Generator<Nodes> {
  for (const child of node.children) {
    yield child;
    if ('children' in child) yield* nodesBelow(child);
  }
}

export function isElement(node: { readonly type: string }): node is PageElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The text of a `{…}` or of an `import`; null for every other node. */
export function codeOfNode(
  node: Nodes,
): { readonly isModule: boolean; readonly code: string } | null {
  const { type, value } = node as { readonly type: string; readonly value?: string };
  if (type === 'mdxjsEsm') return { isModule: true, code: value ?? '' };
  const isExpression = type === 'mdxFlowExpression' || type === 'mdxTextExpression';
  return isExpression ? { isModule: false, code: value ?? '' } : null;
}
