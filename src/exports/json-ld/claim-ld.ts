import { observationInWords } from '#i18n/observations.ts';
import type { RecordData } from '../data/collections.ts';
import { datesOf, publisherOf, thing, told, type LdGround, type Thing } from './ld-parts.ts';

type Figure = RecordData<'figure'>;
type Observation = Figure['observations'][number];

/**
 * Values of one time that sources contradict each other on, each as a claim that this page sets beside the others. No
 * page judges which is right, so the rating says only that they disagree. None where all values of a time agree, or a
 * later one corrects the others: there is nothing to review.
 */
export function claimReviews(one: Figure, ground: LdGround): Thing[] {
  const standing = one.observations.filter(({ superseded }) => !superseded);
  const byTime = Map.groupBy(standing, ({ time }) => time.edtf);
  return [...byTime.values()]
    .filter(isContradiction)
    .flatMap((group) => group.map((observation) => claimReview(observation, one, ground)));
}

function isContradiction(group: readonly Observation[]): boolean {
  const numbers = new Set(group.map(({ value, min, max }) => JSON.stringify([value, min, max])));
  const sources = new Set(group.map(({ source }) => source.source));
  return numbers.size > 1 && sources.size > 1;
}

function claimReview(observation: Observation, figure: Figure, ground: LdGround): Thing {
  const { voice, head } = ground;
  const { source, time } = observation;
  const unit = voice.text(figure.unit);
  const value = observationInWords(observation, unit, voice.lang);
  const name = voice.text(figure.name);
  return thing('ClaimReview', {
    claimReviewed: `${name} (${time.words[voice.lang] ?? time.edtf}): ${value}`,
    url: told(voice.routes.record('figure', figure.id), ground),
    author: publisherOf(ground),
    datePublished: head.date,
    reviewRating: thing('Rating', { alternateName: voice.t('figure.contradiction') }),
    itemReviewed: thing('Claim', {
      author: thing('Organization', { name: source.publisher ?? source.title ?? source.source }),
      datePublished: datesOf(source.published).start,
      appearance: thing('CreativeWork', {
        name: source.title ?? source.source,
        url: source.url ?? source.archived,
      }),
    }),
  });
}
