import type { AgreementState } from '#domain/records/agreement-state.ts';

/** What is told of a partner's documents beside their number, and the states it stands for. */
const TALLIES = [
  ['partner-page.documents.inForce', ['in-force']],
  ['partner-page.documents.soon', ['expires-soon']],
  ['partner-page.documents.unknown', ['term-unknown', 'renewed']],
  ['partner-page.documents.over', ['term-ended', 'expired']],
  ['partner-page.documents.draft', ['proposed', 'ahead']],
] as const satisfies readonly (readonly [string, readonly AgreementState[]])[];

interface Tally {
  readonly key: (typeof TALLIES)[number][0];
  readonly n: number;
}

/** How many documents are as each line says, every one in one line; lines without any are left out. */
export function documentTallies(states: readonly AgreementState[]): Tally[] {
  return TALLIES.map(([key, of]) => ({
    key,
    n: states.filter((state) => of.some((one) => one === state)).length,
  })).filter(({ n }) => n > 0);
}
