import { KINDS, type RecordRef } from '#domain/records/kinds.ts';
import type { Language } from '#domain/records/text.ts';

/** What every network that shows previews asks for (px). */
export const PREVIEW_SIZE = { width: 1200, height: 630 } as const;

/** What has a picture of its own, and the folder it is in below its language's; the home page's stands for all else. */
const FOLDERS = {
  event: KINDS.event.collection,
  partner: KINDS.partner.collection,
  strategy: KINDS.strategy.collection,
  figure: KINDS.figure.collection,
  year: 'years',
  country: 'countries',
  story: 'stories',
} as const;

type PicturedKind = keyof typeof FOLDERS;

/** Names one picture; a year by its number, a country by its code, a story by its id. */
export type PreviewRef =
  { readonly kind: 'home' } | { readonly kind: PicturedKind; readonly id: string };

/** The picture of the home page. */
export const HOME_PREVIEW: PreviewRef = { kind: 'home' };

/** The picture of a record's page; the home page's for kinds without, and where there is no record. */
export function previewOf(record: RecordRef | null): PreviewRef {
  if (!record || !isPictured(record.kind)) return HOME_PREVIEW;
  return { kind: record.kind, id: record.id };
}

function isPictured(kind: string): kind is PicturedKind {
  return Object.hasOwn(FOLDERS, kind);
}

/** Path of a picture below the site's root: `previews/vi/events/hoi-nghi.png`. */
export function previewFile(ref: PreviewRef, language: Language): string {
  const name = ref.kind === 'home' ? 'home' : `${FOLDERS[ref.kind]}/${ref.id.toLowerCase()}`;
  return `previews/${language}/${name}.png`;
}

/** A picture in few words for messages: `event:hoi-nghi`. */
export function writtenPreview(ref: PreviewRef): string {
  return ref.kind === 'home' ? 'home' : `${ref.kind}:${ref.id}`;
}
