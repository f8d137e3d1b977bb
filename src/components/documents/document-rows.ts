import {
  signedYear,
  type DocumentState,
  type SignedDocument,
} from '#domain/catalogue/documents.ts';
import type { Voice } from '#i18n/voice.ts';
import type { PageContext } from '../frame/site-context.ts';
import { dividing, facetOf, type Facet } from '../lists/facets.ts';

/** States, those first that ask somebody to act. */
const DOCUMENT_STATES = [
  'term-ended',
  'expires-soon',
  'proposed',
  'ahead',
  'announced',
  'in-force',
  'renewed',
  'term-unknown',
  'expired',
] as const satisfies readonly DocumentState[];

/** The documents as the table has them: what asks to be acted on first, then the newest. */
export function documentRows(documents: readonly SignedDocument[]): SignedDocument[] {
  const rank = ({ state }: SignedDocument) => DOCUMENT_STATES.indexOf(state);
  return [...documents].sort((a, b) => rank(a) - rank(b));
}

export function kindInWords({ kind }: SignedDocument, { t }: Voice): string {
  return kind === 'agreement' ? t('documents.anyAgreement') : t(`agreementKind.${kind}`);
}

export function stateInWords(state: DocumentState, { t }: Voice): string {
  return state === 'announced' ? t('documents.announced') : t(`agreement.state.${state}`);
}

/** What the table is narrowed by. */
export function documentFacets(context: PageContext, rows: readonly SignedDocument[]): Facet[] {
  const { voice } = context;
  const { t } = voice;
  const states = DOCUMENT_STATES.map((value) => ({ value, label: stateInWords(value, voice) }));
  const kinds = new Map(rows.map((row) => [row.kind, kindInWords(row, voice)]));
  const partners = partnerNames(
    context,
    rows.flatMap((row) => row.partners),
  );
  const countries = new Map(
    rows.flatMap((row) => row.countries).map((code) => [code, voice.country(code)] as const),
  );
  const years = [...new Set(rows.flatMap((row) => signedYear(row) ?? []))].sort((a, b) => b - a);
  const closed = (
    name: string,
    label: string,
    valuesOf: (row: SignedDocument) => readonly string[],
    words: readonly { value: string; label: string }[],
  ) => facetOf({ name, label, look: 'closed' }, rows, valuesOf, words);
  return dividing(
    [
      closed('kind', t('documents.kind'), ({ kind }) => [kind], inOrder(kinds, voice)),
      closed('country', t('documents.country'), (row) => row.countries, inOrder(countries, voice)),
      closed('partner', t('documents.partner'), (row) => row.partners, inOrder(partners, voice)),
      closed(
        'year',
        t('documents.date'),
        (row) => [signedYear(row) ?? []].flat().map(String),
        years.map((year) => ({ value: String(year), label: String(year) })),
      ),
      facetOf(
        { name: 'state', label: t('documents.state'), look: 'chips' },
        rows,
        ({ state }) => [state],
        states,
      ),
    ],
    rows.length,
  );
}

/** The partners of rows with their names, each once. */
export function partnerNames(
  { catalogue, voice }: PageContext,
  ids: readonly string[],
): ReadonlyMap<string, string> {
  return new Map(
    ids.map((id) => [id, voice.text(catalogue.find('partner', id)?.name) || id] as const),
  );
}

/** Values with their words, in the order of the language. */
export function inOrder(words: ReadonlyMap<string, string>, voice: Voice) {
  return [...words]
    .map(([value, label]) => ({ value, label }))
    .sort((a, b) => voice.compare(a.label, b.label));
}
