import type { ChronicleDate } from '#domain/dates/edtf-date.ts';
import type { LocalText } from '#domain/records/text.ts';
import { datetimeAttribute } from '#i18n/dates.ts';
import type { Voice } from '#i18n/voice.ts';
import { html, type Html } from './html.ts';

/** A date in words, with its machine form where it has one. */
export function when(voice: Voice, date: ChronicleDate): Html {
  const machine = datetimeAttribute(date);
  const words = voice.date(date);
  return machine ? html`<time datetime="${machine}">${words}</time>` : html`<span>${words}</span>`;
}

/** Words in the page’s language, else in another, which is then named. */
export function spoken(voice: Voice, text: LocalText | null): Html | string {
  const said = voice.say(text);
  if (!said) return '';
  const lang = voice.langOf(said);
  return lang ? html`<span lang="${lang}">${said.text}</span>` : said.text;
}
