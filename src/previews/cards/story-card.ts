import { stepTitles } from '#domain/records/story.ts';
import type { Card } from '../picture/card.ts';
import { cardOf, type CardSetting } from './setting.ts';

/** A story as its file has it. */
export interface ToldStory {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly body: string;
}

/** The picture of a story: what it is about, and its steps. */
export function storyCard({ title, description, body }: ToldStory, setting: CardSetting): Card {
  return cardOf(setting, {
    lead: setting.voice.t('preview.story'),
    title,
    lede: description,
    drawing: { as: 'steps', titles: stepTitles(body) },
  });
}
