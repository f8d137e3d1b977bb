import type { Problem } from '#listing/table/address.ts';
import { make } from '../../search/elements.ts';
import type { ExplorerWords } from './words.ts';

/** The parts of an address that were not followed, each with why. */
export function problemList(problems: readonly Problem[], words: ExplorerWords): HTMLElement {
  const items = problems.map(({ part, kind }) =>
    make('li', {}, make('code', {}, part), ` – ${words.problem[kind]}`),
  );
  return make('div', {}, make('p', {}, words.problems), make('ul', {}, ...items));
}
