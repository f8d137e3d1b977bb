import type { Catalogue } from '#domain/catalogue/catalogue.ts';
import { recordName } from '#domain/catalogue/record-name.ts';
import type { ChronicleDate } from '#domain/dates/edtf-date.ts';
import { stateOf, type Event } from '#domain/records/event.ts';
import type { RecordKind } from '#domain/records/kinds.ts';
import { roleNear } from '#domain/records/person.ts';
import type { Source } from '#domain/records/source.ts';
import type { Citation } from '#domain/records/record.ts';
import type { LocalText } from '#domain/records/text.ts';
import { asSentence } from '#i18n/as-sentence.ts';
import { copyInWords, readingInWords } from '#i18n/reading-in-words.ts';
import { datetimeAttribute, eventDateInWords } from '#i18n/dates.ts';
import type { Voice } from '#i18n/voice.ts';
import { finishBody } from '#markdown/finish-body.ts';
import { html, type Html } from './html.ts';

/** What an event is shown with. */
export interface EventView {
  readonly voice: Voice;
  readonly catalogue: Catalogue;
  readonly now: number;
  readonly event: Event;
  /** Its text as sanitised HTML. */
  readonly body: string;
}

/**
 * An event as its page shows it: the same parts in the same order, under the same classes, so that
 * the site's own style sheet fits. A test compares it with the page that the build made.
 */
export function eventHtml(view: EventView): Html {
  const { event, voice } = view;
  const title = voice.say(event.title);
  return html`<main class="page">
    <div class="beside">
      <div class="main">
        <article>
          <h1>${title?.text}</h1>
          ${line(view)}${note(view)}
          <p class="lede">${spoken(voice, event.summary)}</p>
          <div class="prose body">${finishedBody(view)}</div>
          ${outcomes(view)}${doubt(view)}${sources(view)}${changes(view)}
        </article>
      </div>
      <div class="side">${beside(view)}</div>
    </div>
  </main>`;
}

function line({ event, voice, catalogue }: EventView): Html {
  const { t } = voice;
  const n = event.sources.length;
  const { pillars, categories } = catalogue.taxonomy;
  const terms = [
    ...event.pillars.map((id) => pillars.find((term) => term.id === id)?.label),
    categories.find(({ id }) => id === event.category)?.label,
  ];
  const tag = terms
    .map((label) => voice.text(label))
    .filter(Boolean)
    .join(' · ');
  const look = event.confidence === 'high' ? 'firm' : 'open';
  const count = n > 0 ? t('record.sourceCount', { n }) : t('record.noSource');
  const sure = t(`confidence.${event.confidence}`).toLocaleLowerCase(voice.lang);
  return html`<p class="line">
    <b>${when(voice, event.date)}</b><span class="meta"><span class="tag">${tag}</span></span
    ><span class="badge badge-${look}">${count} · ${sure}</span>
  </p>`;
}

function note({ event, voice, now, catalogue }: EventView): Html | null {
  const readUntil = catalogue.site.readUntil.events;
  const state = stateOf(event, now, readUntil);
  if (state === 'held') return null;
  const said = eventDateInWords({ date: event.date, state, readUntil }, voice.lang);
  const announced = asSentence(said, voice.lang);
  const words = {
    planned: voice.t('event.plannedNote'),
    unconfirmed: announced,
    'not-updated': announced,
    cancelled: voice.t('event.cancelledNote'),
  };
  return html`<p class="planned">${words[state]}</p>`;
}

function finishedBody({ event, voice, catalogue, body }: EventView): Html {
  return {
    html: finishBody(body, {
      citationNumber: (id) => event.sources.findIndex(({ source }) => source === id) + 1 || null,
      citationLabel: (number) => voice.t('record.citation', { number }),
      recordPath: (kind, id) => (catalogue.find(kind, id) ? voice.routes.record(kind, id) : null),
    }),
  };
}

function outcomes({ event, voice }: EventView): Html | null {
  if (event.outcomes.length === 0) return null;
  const items = event.outcomes.map(
    ({ kind, text, status }) =>
      html`<li>
        <span class="meta">${voice.t(`outcomeKind.${kind}`)}: </span>${spoken(voice, text)}<span
          class="status"
        >
          · ${voice.t(`outcomeStatus.${status}`)}</span
        >
      </li>`,
  );
  return html`<section class="card card-aside card-action">
    <h2>${voice.t('event.outcomes')}</h2>
    <ul>
      ${items}
    </ul>
  </section>`;
}

function doubt({ event, voice }: EventView): Html | null {
  const { t } = voice;
  if (!event.doubt && event.confidence === 'high') return null;
  const sure =
    event.confidence !== 'high' && html`<span> · ${t(`confidence.${event.confidence}`)}</span>`;
  const words = event.doubt
    ? spoken(voice, event.doubt)
    : t(`confidence.${event.confidence}.explain`);
  return html`<aside class="card card-aside card-gold doubt">
    <p class="head">${t('record.doubt')}${sure}</p>
    <p>${words}</p>
  </aside>`;
}

function sources({ event, voice, catalogue }: EventView): Html {
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
  const title = source.titleIs === 'described' ? `[${source.title}]` : `“${source.title}”`;
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

function changes({ event, voice }: EventView): Html | null {
  if (event.changes.length === 0) return null;
  const items = event.changes.map(
    ({ date, note: words }) => html`<li>${when(voice, date)}: ${spoken(voice, words)}</li>`,
  );
  return html`<section>
    <h2>${voice.t('record.changes')}</h2>
    <ul class="changes">
      ${items}
    </ul>
  </section>`;
}

function beside({ event, voice, catalogue }: EventView): (Html | null)[] {
  const { t } = voice;
  const names = (kind: RecordKind, ids: readonly string[]) =>
    ids.map((id) => html`<li>${recordLink(kind, id, voice, catalogue)}</li>`);
  const countries = event.countries.map((code) => voice.country(code)).join(', ');
  const isSomewhere = event.place !== null || event.countries.length > 0;
  return [
    list(
      t('event.who'),
      event.people.map((id) => personItem(id, event, voice, catalogue)),
    ),
    isSomewhere
      ? block(t('event.where'), [
          spoken(voice, event.place),
          html`<p class="meta">${countries}</p>`,
        ])
      : null,
    list(t('event.partners'), names('partner', event.partners)),
    list(t('event.organisations'), names('organisation', event.organisations)),
    list(t('event.strategies'), names('strategy', event.strategies)),
    list(t('event.figures'), names('figure', event.figures)),
  ];
}

function personItem(id: string, event: Event, voice: Voice, catalogue: Catalogue): Html {
  const person = catalogue.find('person', id);
  const role = person && roleNear(person, event.date.latest);
  const office =
    role &&
    html`<span class="meta role"
      >${spoken(voice, role.title)}
      ${voice.t('record.roleAt', { date: voice.shortDate(role.at) })}</span
    >`;
  return html`<li>${recordLink('person', id, voice, catalogue)}${office}</li>`;
}

function recordLink(kind: RecordKind, id: string, voice: Voice, catalogue: Catalogue) {
  const record = catalogue.find(kind, id);
  if (!record) return id;
  const words = voice.text(recordName(catalogue, { kind, id }));
  return html`<a class="quiet" href="${voice.routes.record(kind, id)}">${words}</a>`;
}

function list(title: string, items: readonly Html[]): Html | null {
  return items.length > 0
    ? block(
        title,
        html`<ul>
          ${items}
        </ul>`,
      )
    : null;
}

function block(title: string, inner: Html | readonly (Html | string)[]): Html {
  return html`<section class="block">
    <h2>${title}</h2>
    ${inner}
  </section>`;
}

function when(voice: Voice, date: ChronicleDate): Html {
  const machine = datetimeAttribute(date);
  const words = voice.date(date);
  return machine ? html`<time datetime="${machine}">${words}</time>` : html`<span>${words}</span>`;
}

function spoken(voice: Voice, text: LocalText | null): Html | string {
  const said = voice.say(text);
  if (!said) return '';
  const lang = voice.langOf(said);
  return lang ? html`<span lang="${lang}">${said.text}</span>` : said.text;
}
