import type { Paper } from '#domain/catalogue/year-papers.ts';
import type { PeriodReview } from '#domain/catalogue/year-review.ts';
import type { Partner } from '#domain/records/partner.ts';
import type { Voice } from './voice.ts';

/** What step a paper of a list is at, where the list's heading does not say it; none else. */
export function stepInWords({ step }: Pick<Paper, 'step'>, { t }: Voice): string[] {
  const isInHeading = step === 'signed' || step === 'adopted' || step === 'announced';
  return isInHeading ? [] : [t(`agreementStage.${step}`)];
}

/** Beside a tie that came over: its country and whose it was. */
export function inheritedInWords(
  { country, inheritedFrom }: Pick<Partner, 'country' | 'inheritedFrom'>,
  voice: Voice,
): string {
  const from = voice.text(inheritedFrom);
  const place = voice.country(country);
  return from ? `${place} · ${voice.t('partner.inherited')}: ${from}` : place;
}

/** What a period has of documents and ties, a sentence each. */
export function papersInWords(review: PeriodReview, voice: Voice): string[] {
  const { t } = voice;
  const { signed, announced } = review.papers;
  const holding = signed.filter(({ step }) => step === 'in-force').length;
  const counted = (key: 'inForce' | 'announcedPapers' | 'inherited', n: number) =>
    n > 0 ? [t(`year.lead.${key}`, { n })] : [];
  return [
    ...signedAndNew(signed.length - holding, review.newPartners.length, voice),
    ...counted('inForce', holding),
    ...counted('announcedPapers', announced.length),
    ...counted('inherited', review.inheritedPartners.length),
  ];
}

function signedAndNew(papers: number, ties: number, { t }: Voice): string[] {
  if (papers > 0 && ties > 0) return [t('year.lead.papersAndTies', { papers, ties })];
  if (papers > 0) return [t('year.lead.papers', { papers })];
  return ties > 0 ? [t('year.lead.ties', { ties })] : [];
}
