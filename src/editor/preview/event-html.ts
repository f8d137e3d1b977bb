import { stateOf } from '#domain/records/event.ts';
import { asSentence } from '#i18n/as-sentence.ts';
import { eventDateInWords } from '#i18n/dates.ts';
import { sourceCount } from '#i18n/source-count.ts';
import { finishBody } from '#markdown/finish-body.ts';
import { besideHtml } from './beside-html.ts';
import type { EventView } from './event-view.ts';
import { html, type Html } from './html.ts';
import { sourcesHtml } from './sources-html.ts';
import { spoken, when } from './spoken.ts';

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
          ${outcomes(view)}${doubt(view)}${sourcesHtml(view)}${changes(view)}
        </article>
      </div>
      <div class="side">${besideHtml(view)}</div>
    </div>
  </main>`;
}

function line({ event, voice, catalogue }: EventView): Html {
  const { t } = voice;
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
  const sure = t(`confidence.${event.confidence}`).toLocaleLowerCase(voice.lang);
  return html`<p class="line">
    <b>${when(voice, event.date)}</b><span class="meta"><span class="tag">${tag}</span></span
    ><span class="badge badge-${look}">${sourceCount(event.sources.length, voice)} · ${sure}</span>
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
