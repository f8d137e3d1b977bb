import { COMMITMENT_STATES, type Commitment } from '#domain/catalogue/commitments.ts';
import { slugOf } from '#domain/words/slug.ts';
import type { Voice } from '#i18n/voice.ts';
import type { PageContext } from '../frame/site-context.ts';
import { dividing, facetOf, type Facet } from '../lists/facets.ts';
import { inOrder, partnerNames } from './document-rows.ts';

/** The state of a promise in words: whether it was kept in time, and why nothing can be said. */
export function commitmentInWords(
  { state, silence, isLate }: Commitment,
  { t }: Voice,
): { readonly state: string; readonly why: string | null } {
  const words = state === 'kept' && isLate ? t('documents.late') : t(`documents.state.${state}`);
  return { state: words, why: silence === null ? null : t(`documents.silence.${silence}`) };
}

/** Who is to keep a promise, as the address names it; null where no source says. */
export function ownerValue({ outcome }: Commitment, { main }: Voice): string | null {
  if (outcome.owner === null) return null;
  return slugOf(outcome.owner[main] ?? Object.values(outcome.owner)[0] ?? '') || null;
}

/** What the table is narrowed by. */
export function commitmentFacets(context: PageContext, rows: readonly Commitment[]): Facet[] {
  const { voice } = context;
  const { t } = voice;
  const partners = partnerNames(
    context,
    rows.flatMap(({ event }) => event.partners),
  );
  const owners = new Map(
    rows.flatMap((row) => {
      const value = ownerValue(row, voice);
      return value === null ? [] : [[value, voice.text(row.outcome.owner)] as const];
    }),
  );
  const kinds = new Map(
    rows.map(({ outcome: { kind } }) => [kind, t(`outcomeKind.${kind}`)] as const),
  );
  return dividing(
    [
      facetOf(
        { name: 'owner', label: t('documents.owner'), look: 'closed' },
        rows,
        (row) => [ownerValue(row, voice) ?? []].flat(),
        inOrder(owners, voice),
      ),
      facetOf(
        { name: 'partner', label: t('documents.partner'), look: 'closed' },
        rows,
        ({ event }) => event.partners,
        inOrder(partners, voice),
      ),
      facetOf(
        { name: 'kind', label: t('documents.kind'), look: 'closed' },
        rows,
        ({ outcome }) => [outcome.kind],
        inOrder(kinds, voice),
      ),
      facetOf(
        { name: 'state', label: t('documents.state'), look: 'chips' },
        rows,
        ({ state }) => [state],
        COMMITMENT_STATES.map((value) => ({ value, label: t(`documents.state.${value}`) })),
      ),
    ],
    rows.length,
  );
}
