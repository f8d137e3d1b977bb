import type { Catalogue } from '#domain/catalogue/catalogue.ts';
import type { Source } from '#domain/records/source.ts';
import { quotedTitle } from '#domain/records/source.ts';
import type { Citation } from '#domain/records/record.ts';
import { copyInWords, readingInWords } from '#i18n/reading-in-words.ts';
import type { Voice } from '#i18n/voice.ts';
import type { EventView } from './event-view.ts';
import { html, type Html } from './html.ts';
import { spoken, when } from './spoken.ts';

/** The numbered sources of an event. */
export function sourcesHtml({ event, voice, catalogue }: EventView): Html {
  const { t } = voice;
  const items = event.sources.map(
    (citation, index) =>
      html`<li id="source-${index + 1}">${sourceItem(citation, voice, catalogue)}</li>`,
  );
  const list =
    items.length > 0
      ? html`<ol>
          ${items}
        </ol>`
      : html`<p class="none">${t('record.noSource')}</p>`;
  return html`<section class="sources">
    <h2>${t('record.sources')}</h2>
    ${list}
  </section>`;
}

function sourceItem({ source: id, locator }: Citation, voice: Voice, catalogue: Catalogue) {
  const source = catalogue.find('source', id);
  if (!source) return id;
  const title = quotedTitle(source);
  const read = howRead(source, voice);
  const published = source.published
    ? when(voice, source.published)
    : voice.t('source.publishedUnknown');
  return html`<a class="quiet" href="${voice.routes.record('source', id)}">${title}</a>${
      source.publisher && html`, <i class="publisher">${source.publisher}</i>`
    },
    ${published}${locator && html`, ${spoken(voice, locator)}`}.
    ${
      source.url && html`<a class="open" href="${source.url}">${voice.t('record.openSource')} ↗</a>`
    }${read}${source.note && read && '.'}${source.note && html`<span class="meta"> ${spoken(voice, source.note)}</span>`}`;
}

function howRead(source: Source, voice: Voice): Html | null {
  const before = source.url === null ? '' : ' · ';
  if (source.archived !== null) {
    const words = copyInWords(source, voice);
    return html`${before}<a class="copy" href="${source.archived}">${words} ↗</a>`;
  }
  const words = readingInWords(source, voice);
  return words === null ? null : html`${before}<span class="meta reading">${words}</span>`;
}
