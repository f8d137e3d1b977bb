import { documentedPartners } from '#domain/catalogue/partners.ts';
import { isTieIn, networkYears, tiesOf, type Tie } from '#domain/catalogue/ties.ts';
import { yearAt } from '#domain/dates/calendar.ts';
import type { PageContext } from '../frame/site-context.ts';
import { localitiesOf } from '../map/localities.ts';
import type { FixedName } from '#geography/network/map-labels.ts';
import { networkFrames } from '../map/network-frames.ts';
import { worldView } from '../map/picture-view.ts';
import { networkInWords } from '../network/network-years.ts';

/** More new names than these would not be told apart. */
const MOST_NAMED = 16;

/** The network at the end of `year` as a picture, and what is new in it since the year `before`. */
export async function stepMap(
  context: PageContext,
  labels: readonly FixedName[],
  year: number,
  before: number | null,
) {
  const { catalogue, voice, now } = context;
  const standing = tiesAt(tiesOf(catalogue, now), year, now);
  const fresh = new Set(
    standing
      .filter((tie) => before === null || !isTieIn(tie, before))
      .map(({ partner }) => partner),
  );
  const all = new Set(standing.map(({ partner }) => partner));
  const partners = documentedPartners(catalogue).filter(({ id }) => all.has(id));
  const isNew = (id: string) => fresh.has(id) && fresh.size <= MOST_NAMED;
  const localities = localitiesOf(partners, context).map((each) => ({
    ...each,
    unnamed: fresh.size <= MOST_NAMED ? !fresh.has(each.id) : !each.isKey,
  }));
  const frames = await networkFrames(catalogue, labels);
  const view = worldView(frames.world, null, localities, { site: catalogue.site, voice, labels });
  return { view, isNew };
}

/** Of a year gone by, only the ties that something dates: the others may all be younger. */
function tiesAt(ties: readonly Tie[], year: number, now: number): Tie[] {
  const isNow = year === yearAt(now);
  return ties.filter((tie) => isTieIn(tie, year) && (isNow || tie.since !== 'undated'));
}

/** How many ties are known by then, and what total had been announced. */
export function networkAt({ catalogue, voice, now }: PageContext, year: number): string {
  const { partnerTotal } = catalogue.site;
  const total = (partnerTotal && catalogue.find('figure', partnerTotal)) || null;
  const then = networkYears(tiesOf(catalogue, now), total, now).find((one) => one.year === year);
  return then ? networkInWords(then, year === yearAt(now), voice) : '';
}
