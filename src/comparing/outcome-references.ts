import { type Fields, valueOr } from './values.ts';

/** The documents and proofs that an outcome names, told one by one. */
export function withOutcomeRefs({ agreement, fulfilledBy, ...rest }: Fields): Fields {
  const { partner, id } = valueOr(agreement, {});
  const { event, source } = valueOr(fulfilledBy, {});
  return {
    ...rest,
    agreementPartner: partner,
    agreementId: id,
    fulfilledEvent: event,
    fulfilledSource: source,
  };
}
