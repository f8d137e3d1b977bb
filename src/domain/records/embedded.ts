import type { RecordKind } from './kinds.ts';

/** Kinds of record that other sites may show as a card. */
export const CARD_KINDS = ['event', 'partner', 'strategy'] as const satisfies readonly RecordKind[];
export type CardKind = (typeof CARD_KINDS)[number];

/** Kinds of record that other sites may show: as a card, a figure as its chart. */
export type EmbeddedKind = CardKind | 'figure';

/** True for a kind of record that other sites may show. */
export function isEmbedded(kind: RecordKind): kind is EmbeddedKind {
  return kind === 'figure' || CARD_KINDS.some((card) => card === kind);
}
