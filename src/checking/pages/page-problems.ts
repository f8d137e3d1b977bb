import type { Nodes, Root } from 'mdast';
import { BOUNDS } from '#schemas/bounds.ts';
import type { BodyContext } from '../body/body-context.ts';
import { bodyFault } from '../body/check-body.ts';
import { bodyBoundFault, tooComplex } from '../body/body-bounds.ts';
import type { BodyFault } from '../body/mentions.ts';
import { codeFault } from './code-fault.ts';
import type { PageCompiler } from './compile-page.ts';
import { elementFaults } from './element-faults.ts';
import { isElement, nodesBelow, type PageElement } from './page-tree.ts';
import { stepFaults } from './step-faults.ts';
import { storyFaults } from './story-faults.ts';
import { syntaxFault } from './syntax-fault.ts';
import { chartFaults, timelineFaults, type TimelineGround } from './timeline-faults.ts';

/** A fault of a page's text, line and column counted from 1 within it. */
export interface PageFault extends BodyFault {
  readonly line: number;
  readonly column: number;
}

export interface PageGround extends TimelineGround {
  readonly body: BodyContext;
  /** A page among the stories. */
  readonly isStory: boolean;
}

/** What keeps a page's text from being compiled and shown; none for a text no compiler should be given. */
export async function pageFaults(
  text: string,
  compile: PageCompiler,
  ground: PageGround,
): Promise<PageFault[]> {
  if (bodyBoundFault(text)) return [];
  const compiled = await compile(text);
  if ('tree' in compiled) return faultsIn(compiled.tree, ground);
  if (compiled.rule === 'depth') {
    const { depth } = BOUNDS.body;
    return [{ ...tooComplex('depth', 1, depth + 1, depth), column: 1 }];
  }
  return [syntaxFault(compiled, text)];
}

function faultsIn(tree: Root, ground: PageGround): PageFault[] {
  const single = [...nodesBelow(tree)].flatMap((node) => {
    const code = codeFault(node);
    const faults = code ? [code] : isElement(node) ? faultsOf(node, ground) : [];
    return faults.map((fault) => ({ node, fault }));
  });
  return [...single, ...storyFaults(tree, ground.isStory)].map(({ node, fault }) => ({
    ...fault,
    ...placeOf(node),
  }));
}

function faultsOf(element: PageElement, ground: PageGround): BodyFault[] {
  const own = elementFaults(element);
  if (own.length > 0) return own;
  if (element.name === 'Chart') return chartFaults(element, ground);
  if (element.name === 'Timeline') return timelineFaults(element, ground);
  if (element.name === 'Step') return stepFaults(element, ground);
  const href = element.attributes.find(({ name }) => name === 'href')?.value;
  const fault =
    typeof href === 'string'
      ? bodyFault({ kind: 'link', value: href, line: 1, column: 1 }, ground.body)
      : null;
  return fault ? [fault] : [];
}

function placeOf({ position }: { readonly position?: Nodes['position'] }) {
  return { line: position?.start.line ?? 1, column: position?.start.column ?? 1 };
}
