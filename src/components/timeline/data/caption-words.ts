import type { Language } from '#domain/records/text.ts';
import { translator } from '#i18n/translate.ts';
import type { CaptionWords } from '#timeline/telling/caption.ts';

/** The sentences of a caption in `language`; a page hands them to its script. */
export function captionWords(language: Language): CaptionWords {
  const t = translator(language);
  return {
    half: t('timeline.caption.half'),
    more: t('timeline.caption.more'),
    sparse: t('timeline.caption.sparse'),
  };
}
