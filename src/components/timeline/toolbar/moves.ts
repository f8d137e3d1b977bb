import type { Translate } from '#i18n/translate.ts';

/** A button of one sign that moves the window: what it does, its sign, what it is called. */
interface Move {
  readonly action: string;
  readonly sign: string;
  readonly name: string;
}

/** The buttons that move the window through time, and those that magnify it. */
export function movesOf(t: Translate): Readonly<Record<'pan' | 'zoom', readonly Move[]>> {
  return {
    pan: [
      { action: 'earlier', sign: '‹', name: t('timeline.earlier') },
      { action: 'later', sign: '›', name: t('timeline.later') },
    ],
    zoom: [
      { action: 'zoom-out', sign: '−', name: t('timeline.zoomOut') },
      { action: 'zoom-in', sign: '+', name: t('timeline.zoomIn') },
    ],
  };
}
