import { choicesWith, type Choice } from './match-choice.ts';

/** What the terminal puts in place of the end of a line: the candidates, and the end they replace. */
export type Completion = [candidates: string[], end: string];

/** Completes the id that a line ends with, or the name it begins to write; in lists the last one. */
export function completeLine(
  line: string,
  choices: readonly Choice[],
  isList: boolean,
): Completion {
  const end = isList ? (/[^,;]*$/.exec(line)?.[0].trimStart() ?? '') : line;
  const ids = choices.map(({ id }) => id).filter((id) => id.startsWith(end));
  const found = ids.length > 0 ? ids : choicesWith(end, choices).map(({ id }) => id);
  return [found, end];
}
