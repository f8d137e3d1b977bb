import type { Agreement } from '#domain/records/partner.ts';
import type { Voice } from '#i18n/voice.ts';

/** The steps of a document's life and its term: "signed 3 November 1995 → renewed 2004 · term 1995–2010". */
export function stepsInWords({ life, term }: Agreement, voice: Voice): string {
  const { t } = voice;
  const steps = life.map(
    ({ stage, date }) => `${t(`agreementStage.${stage}`)} ${voice.date(date)}`,
  );
  const told = [
    ...(steps.length > 0 ? [steps.join(' → ')] : []),
    ...(term ? [t('charts.life.term', { term: voice.date(term) })] : []),
  ];
  return told.length > 0 ? told.join(' · ') : t('charts.life.undated');
}
