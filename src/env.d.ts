import type { PageContext } from './components/frame/site-context.ts';
import type { GivenStory } from './components/story/given-story.ts';

declare global {
  namespace App {
    interface Locals {
      /** What the elements inside a prose page draw from; set by the page that renders them. */
      context: PageContext;
      /** What a story's steps tell the story that holds them; set by the page that renders it. */
      story?: GivenStory;
    }
  }
}
