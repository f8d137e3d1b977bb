import type { RecordKind } from '#domain/records/kinds.ts';
import { ownPath } from '#i18n/own-path.ts';
import type { Voice } from '#i18n/voice.ts';
import type { DataHead } from '#exports/data/head.ts';
import { dataLd } from '#exports/json-ld/dataset-ld.ts';
import type { LdGround } from '#exports/json-ld/ld-parts.ts';
import { countryLd, storyLd, yearLd } from '#exports/json-ld/page-ld.ts';
import { recordLd } from '#exports/json-ld/record-ld.ts';
import { loadHead, loadPublished } from './_data.ts';

/** The page of a record as search engines read it. */
export async function ldOf(
  kind: RecordKind,
  id: string,
  voice: Voice,
  site: URL | undefined,
): Promise<object> {
  const one = await loadPublished(kind, id);
  if (!one) throw new Error(`no ${kind} ${id}`);
  return recordLd(kind, one, groundOf(await loadHead(), voice, site));
}

/** Pages about no record, as search engines read them. */
export const ldOfData = described(dataLd);
export const ldOfCountry = described(countryLd);
export const ldOfYear = described(yearLd);
export const ldOfStory = described(storyLd);

function described<Subject>(describe: (subject: Subject, ground: LdGround) => object) {
  return async (subject: Subject, voice: Voice, site: URL | undefined): Promise<object> =>
    describe(subject, groundOf(await loadHead(), voice, site));
}

function groundOf(head: DataHead, voice: Voice, site: URL | undefined): LdGround {
  return { voice, head, origin: site?.origin ?? null, base: ownPath('') };
}
