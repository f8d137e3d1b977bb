import type { TalkingPoint } from '#domain/catalogue/dealings/points.ts';
import { eventDateInWords } from '#i18n/dates.ts';
import type { Voice } from '#i18n/voice.ts';

/** A reason to speak, as a sentence that says no more than the record it is from. */
export function pointInWords(point: TalkingPoint, voice: Voice): string {
  const { t } = voice;
  switch (point.kind) {
    case 'anniversary':
      return t('briefing.point.anniversary', { years: point.years, year: String(point.at) });
    case 'expires':
    case 'expired':
    case 'draft': {
      const { title, term } = point.agreement;
      const until = term ? voice.date(term) : t('agreement.state.term-unknown');
      return t(`briefing.point.${point.kind}`, { title: voice.text(title), term: until });
    }
    case 'announced': {
      const { event, state } = point;
      const when = eventDateInWords({ date: event.date, state, readUntil: undefined }, voice.lang);
      return t('briefing.point.announced', { title: voice.text(event.title), when });
    }
    case 'promise':
      return voice.text(point.outcome.text);
  }
}
