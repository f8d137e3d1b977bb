import type { Records } from '../catalogue/records.ts';
import * as trial from '../catalogue/catalogue.test-records.ts';
import { applyRules } from './all-rules.ts';
import { groundAt, type Ground } from './rule.ts';

/** The day on which the tests of the rules ask. */
const NOW = Date.UTC(2026, 0, 1);
export const GROUND = groundAt(NOW, ['vi']);

/** What the rules find, a line each: kind, file, field, and the variant if any. */
export function found(given: Partial<Records>, ground: Ground = GROUND): string[] {
  return applyRules(trial.records(given), ground).map(({ kind, file, field, variant }) =>
    [kind, file, field.join('.'), variant].filter(Boolean).join(' '),
  );
}
