import { pageOfStory, storyOf } from '#domain/records/story.ts';
import type { Voice } from '#i18n/voice.ts';
import type { ToldStory } from '#previews/cards/story-card.ts';
import type { ReadContent } from '../read-content.ts';

/** The stories of the main language, each in the words of `voice` where it has them. */
export function toldStories({ pages, bodies }: ReadContent, { lang, main }: Voice): ToldStory[] {
  const byId = new Map(pages.map(({ id, data }) => [id, data]));
  return pages.flatMap(({ id }) => {
    const story = id.startsWith(`${main}/`) ? storyOf(id.slice(main.length + 1)) : null;
    if (story === null) return [];
    const page = [lang, main]
      .map((language) => `${language}/${pageOfStory(story)}`)
      .find((name) => byId.has(name));
    const data = page && byId.get(page);
    if (!data) return [];
    const { title, description } = data;
    return [{ id: story, title, description, body: bodies.get(`pages/${page}`) ?? '' }];
  });
}
