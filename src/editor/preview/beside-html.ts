import type { Catalogue } from '#domain/catalogue/catalogue.ts';
import { recordName } from '#domain/catalogue/record-name.ts';
import type { Event } from '#domain/records/event.ts';
import type { RecordKind } from '#domain/records/kinds.ts';
import { roleNear } from '#domain/records/person.ts';
import type { Voice } from '#i18n/voice.ts';
import type { EventView } from './event-view.ts';
import { html, type Html } from './html.ts';
import { spoken } from './spoken.ts';

/** What stands beside an event's text: who, where, and the records it belongs to. */
export function besideHtml({ event, voice, catalogue }: EventView): (Html | null)[] {
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
