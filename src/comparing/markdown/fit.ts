import { say } from '../words/say.ts';

/** A piece of the report that is printed whole or not at all. */
export interface Block {
  /** Of its section, printed above the first of them. */
  readonly heading: string;
  readonly text: string;
  /** True for what has room before all others, wherever it stands. */
  readonly first?: boolean;
}

/** A comment on GitHub takes 65,536 characters; a summary around this one needs room as well. */
export const MOST_CHARACTERS = 60_000;

/** The blocks in their order, as many as there is room for, and a line that says how much is left out. */
export function fitted(
  head: string,
  blocks: readonly Block[],
  lang: string,
  command: string,
  most = MOST_CHARACTERS,
): string {
  const note = (n: number, characters: number) =>
    `\n> ${say(lang, 'leftOut', { n, characters, command })}\n`;
  const all = printed(head, blocks);
  if (all.length <= most) return all;
  const kept = firstThatFit(blocks, most - head.length - note(blocks.length, all.length).length);
  const left = blocks.filter((block) => !kept.has(block));
  const characters = left.reduce((sum, { text }) => sum + text.length, 0);
  return (
    printed(
      head,
      blocks.filter((block) => kept.has(block)),
    ) + note(left.length, characters)
  );
}

function firstThatFit(blocks: readonly Block[], room: number): Set<Block> {
  const kept = new Set<Block>();
  let left = room - BETWEEN;
  const inOrder = [...blocks].sort((a, b) => Number(b.first ?? false) - Number(a.first ?? false));
  for (const block of inOrder) {
    // A heading may be printed with any of its blocks, so each is counted with it.
    const size = block.text.length + block.heading.length + 2 * BETWEEN;
    if (size > left) continue;
    kept.add(block);
    left -= size;
  }
  return kept;
}

/** Signs that part two pieces, the mark of a heading among them. */
const BETWEEN = 6;

function printed(head: string, blocks: readonly Block[]): string {
  const parts = [head];
  let heading = '';
  for (const block of blocks) {
    if (block.heading !== heading) parts.push(`### ${block.heading}`);
    ({ heading } = block);
    parts.push(block.text);
  }
  return `${parts.join('\n\n')}\n`;
}
