import type { Voice } from './voice.ts';

/** How many sources a record has: "3 sources", or that it has none. */
export function sourceCount(n: number, { t }: Pick<Voice, 't'>): string {
  return n > 0 ? t('record.sourceCount', { n }) : t('record.noSource');
}
