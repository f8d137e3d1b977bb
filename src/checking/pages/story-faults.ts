import type { Nodes, Parents, Root } from 'mdast';
import type { BodyFault } from '../body/mentions.ts';
import { isElement, nodesBelow } from './page-tree.ts';

/** What is wrong with the order of a story's parts, each with the node it is told at. */
export function storyFaults(
  tree: Root,
  isStory: boolean,
): { readonly node: Nodes; readonly fault: BodyFault }[] {
  const named = (name: string) =>
    [...nodesBelow(tree)].filter((node) => isElement(node) && node.name === name);
  const [stories, steps] = [named('TimelineStory'), named('Step')];
  const at = (variant: string) => (node: Nodes) => ({ node, fault: faultOf(variant) });
  if (!isStory) return [...stories, ...steps].map(at('folder'));
  const [story, ...others] = stories;
  if (!story) return [{ node: tree, fault: faultOf('none') }];
  const within = partsOf(story as Parents);
  return [
    ...others.map(at('twice')),
    ...(within.some(isStep) ? [] : [at('empty')(story)]),
    ...within.filter((node) => !isStep(node)).map(at('between')),
    ...steps.filter((step) => !within.includes(step) && others.length === 0).map(at('outside')),
  ];
}

function faultOf(variant: string): BodyFault {
  return { kind: 'story-form', variant, params: {} };
}

function isStep(node: Nodes): boolean {
  return isElement(node) && node.name === 'Step';
}

/** What stands in a story; steps written on one line stand in a paragraph, which the compiler takes away. */
function partsOf(story: Parents): Nodes[] {
  return story.children.flatMap((node): Nodes[] => {
    if (isSilent(node)) return [];
    const inner = node.type === 'paragraph' ? node.children.filter((one) => !isSilent(one)) : [];
    return inner.some(isStep) ? inner : [node];
  });
}

/** Blank text and comments say nothing to readers; code is told as such. */
function isSilent(node: Nodes): boolean {
  if (node.type === 'text') return node.value.trim() === '';
  return (
    (node.type as string) === 'mdxFlowExpression' || (node.type as string) === 'mdxTextExpression'
  );
}
