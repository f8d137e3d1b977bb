import type { Catalogue } from '#domain/catalogue/catalogue.ts';
import { stateOf, type Event } from '#domain/records/event.ts';
import type { Citation } from '#domain/records/record.ts';
import { bracketedTitle } from '#domain/records/source.ts';
import { eventDateInWords } from '#i18n/dates.ts';
import type { Voice } from '#i18n/voice.ts';
import { asHtml } from './feed-parts.ts';

interface Setting {
  readonly catalogue: Catalogue;
  readonly voice: Voice;
  readonly now: number;
  readonly bodyOf: (event: Event) => string | null;
}

/** All that is said of an event, as a feed's entry has it; `page` is the whole address of its page. */
export function entryHtml(event: Event, setting: Setting, page: string): string {
  const { catalogue, voice, now, bodyOf } = setting;
  const readUntil = catalogue.site.readUntil.events;
  const state = stateOf(event, now, readUntil);
  const when = eventDateInWords({ date: event.date, state, readUntil }, voice.lang);
  const off = state === 'cancelled' ? ` ${asHtml(voice.t('event.cancelledNote'))}` : '';
  const doubt = voice.text(event.doubt);
  return [
    `<p><b>${asHtml(when)}</b>${off}</p>`,
    `<p>${asHtml(voice.text(event.summary))}</p>`,
    withWholeAddresses(bodyOf(event) ?? '', page),
    doubt && `<p><i>${asHtml(doubt)}</i></p>`,
    sourcesHtml(event.sources, setting),
  ].join('');
}

/** What leads anywhere from a reader of feeds; any other scheme is the site's own notation, or worse. */
const SCHEMES = ['https:', 'http:', 'mailto:'];

/** Addresses in a page's text lead on from the page; a feed is read elsewhere. */
function withWholeAddresses(html: string, page: string): string {
  return html.replace(/ (href|src)="([^"]*)"/g, (_, name: string, address: string) => {
    const plain = address.replaceAll('&amp;', '&');
    const whole = URL.canParse(plain, page) ? new URL(plain, page) : null;
    if (whole === null || !SCHEMES.includes(whole.protocol)) return '';
    return ` ${name}="${quoted(whole.href)}"`;
  });
}

/** The sources in the order of the record: the text's notes are the numbers of this list. */
function sourcesHtml(sources: readonly Citation[], { catalogue, voice }: Setting): string {
  const items = sources.map(({ source: id, locator }) => {
    const source = catalogue.find('source', id);
    if (!source) return `<li>${asHtml(id)}</li>`;
    const title = asHtml(bracketedTitle(source));
    const address = source.url ?? source.archived;
    const linked = address ? `<a href="${quoted(address)}">${title}</a>` : title;
    const rest = [source.publisher ?? '', voice.text(locator)].filter(Boolean).map(asHtml);
    return `<li>${[linked, ...rest].join(', ')}</li>`;
  });
  if (items.length === 0) return '';
  return `<p>${asHtml(voice.t('record.sources'))}</p><ol>${items.join('')}</ol>`;
}

function quoted(address: string): string {
  return asHtml(address).replaceAll('"', '&quot;');
}
