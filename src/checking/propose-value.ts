import { slugOf } from '#markdown/slug.ts';
import type { IssueKind } from '#domain/rules/kinds.ts';
import type { FieldFault } from './field-fault.ts';

/** Adds to a fault of spelling the text that would be right, when it follows from what is written. */
export function withProposal(fault: FieldFault): FieldFault {
  const written = String(fault.params['value'] ?? '').trim();
  const proposal = PROPOSALS[fault.kind]?.(written);
  if (!proposal || proposal === written) return fault;
  return { ...fault, variant: 'nearest', params: { ...fault.params, nearest: proposal } };
}

const PROPOSALS: Readonly<Partial<Record<IssueKind, (written: string) => string | null>>> = {
  'not-a-slug': slugOf,
  'not-a-country': (written) => (/^[a-z]{2}$/i.test(written) ? written.toUpperCase() : null),
  'not-an-address': (written) =>
    /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(written) ? `https://${written}` : null,
  'not-a-language': (written) => (/^[a-z]{2,3}$/i.test(written) ? written.toLowerCase() : null),
};
