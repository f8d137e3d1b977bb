import type { RecordKind } from './kinds.ts';

/** Kinds of record that other sites may show as a card. */
export const CARD_KINDS = ['event', 'partner', 'strategy'] as const satisfies readonly RecordKind[];
export type CardKind = (typeof CARD_KINDS)[number];

/** Kinds of record that other sites may show: as a card, a figure as its chart. */
export const EMBEDDED_KINDS = [...CARD_KINDS, 'figure'] as const;
export type EmbeddedKind = (typeof EMBEDDED_KINDS)[number];

/** True for a kind of record that other sites may show. */
export function isEmbedded(kind: RecordKind): kind is EmbeddedKind {
  return EMBEDDED_KINDS.some((one) => one === kind);
}
