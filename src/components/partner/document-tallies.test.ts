import { describe, expect, it } from 'vitest';
import type { AgreementState } from '#domain/records/agreement-state.ts';
import { documentTallies } from './document-tallies.ts';

/** Every state there is: one that is left out here fails to compile. */
const ALL: Readonly<Record<AgreementState, true>> = {
  proposed: true,
  ahead: true,
  'in-force': true,
  'expires-soon': true,
  renewed: true,
  'term-ended': true,
  expired: true,
  'term-unknown': true,
};

describe('the documents of a partner', () => {
  it('are each counted once, whatever their state', () => {
    const states = Object.keys(ALL) as AgreementState[];
    const total = documentTallies(states).reduce((sum, { n }) => sum + n, 0);
    expect(total).toBe(states.length);
  });

  it('that end soon are not counted once more among those in force', () => {
    expect(documentTallies(['in-force', 'expires-soon'])).toEqual([
      { key: 'partner-page.documents.inForce', n: 1 },
      { key: 'partner-page.documents.soon', n: 1 },
    ]);
  });

  it('are none where there is none', () => {
    expect(documentTallies([])).toEqual([]);
  });
});
