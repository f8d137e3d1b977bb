import type { Catalogue } from '#domain/catalogue/catalogue.ts';
import { FRAME_HEIGHTS } from '#exports/embedding/embed-code.ts';
import { isPartner } from '#domain/catalogue/partners.ts';
import { recordName } from '#domain/catalogue/record-name.ts';
import { recordsOf } from '#domain/catalogue/records.ts';
import { EMBEDDED_KINDS, isEmbedded } from '#domain/records/embedded.ts';
import { KINDS, type RecordRef } from '#domain/records/kinds.ts';
import { HOME_PREVIEW, previewOf, type PreviewRef } from '#i18n/preview-paths.ts';
import type { Voice } from '#i18n/voice.ts';
import type { PageContext } from '../frame/site-context.ts';

/** What of the chronicle other sites may show, in one language. */
export interface Embeddable {
  /** Stays with the thing: `events/busan-1995`, `map`. */
  readonly key: string;
  readonly title: string;
  /** Path of the page made for frames, and of the page whose part it is. */
  readonly path: string;
  readonly full: string;
  /** Height of its frame until it tells its own (CSS pixels). */
  readonly height: number;
  /** The picture that stands for it where it cannot be shown itself. */
  readonly preview: PreviewRef;
  /** True where programs that find the full page's address are told of the frame. */
  readonly told: boolean;
}

type Setting = Pick<PageContext, 'voice' | 'pages'>;

/** The timeline as other sites may show it; null where there is none. */
export function embeddedTimeline({ voice, pages }: Setting): Embeddable | null {
  if (!pages.has('embedTimeline')) return null;
  return {
    key: 'timeline',
    title: voice.t('timeline.name'),
    path: voice.routes.page('embedTimeline'),
    full: voice.routes.page('timeline'),
    height: FRAME_HEIGHTS.timeline,
    preview: HOME_PREVIEW,
    told: true,
  };
}

/** The map of the partners as other sites may show it; null where there is none. */
export function embeddedMap({ voice, pages }: Setting): Embeddable | null {
  if (!pages.has('embedMap')) return null;
  return {
    key: 'map',
    title: voice.t('embed.map'),
    path: voice.routes.page('embedMap'),
    full: voice.routes.page('partners'),
    height: FRAME_HEIGHTS.map,
    preview: HOME_PREVIEW,
    told: true,
  };
}

/** A record as other sites may show it; null for the kinds of which they show none. */
export function embeddedRecord(
  catalogue: Catalogue,
  ref: RecordRef,
  voice: Voice,
): Embeddable | null {
  const { kind, id } = ref;
  if (!isEmbedded(kind)) return null;
  return {
    key: `${KINDS[kind].collection}/${id}`,
    title: voice.text(recordName(catalogue, ref)) || id,
    path: voice.routes.embedded(kind, id),
    full: voice.routes.record(kind, id),
    height: kind === 'figure' ? FRAME_HEIGHTS.figure : FRAME_HEIGHTS.card,
    preview: previewOf(ref),
    told: isTold(catalogue, ref),
  };
}

/**
 * Each thing told of costs a file a language, and hosts take no more than 20,000: of events the turning points are
 * told, of localities those with a tie, of strategies and figures all. A frame every one of them has.
 */
function isTold(catalogue: Catalogue, { kind, id }: RecordRef): boolean {
  if (kind === 'event') return catalogue.find('event', id)?.importance === 3;
  const partner = kind === 'partner' ? catalogue.find('partner', id) : undefined;
  return partner === undefined || isPartner(catalogue, partner);
}

/** All that programs are told of, in one language. */
export function toldOf(context: Pick<PageContext, 'catalogue' | 'voice' | 'pages'>): Embeddable[] {
  const { catalogue, voice } = context;
  const records = EMBEDDED_KINDS.flatMap((kind) =>
    recordsOf(catalogue, kind).map(({ id }) => embeddedRecord(catalogue, { kind, id }, voice)),
  );
  const all = [embeddedTimeline(context), embeddedMap(context), ...records];
  return all.flatMap((one) => (one?.told ? [one] : []));
}
