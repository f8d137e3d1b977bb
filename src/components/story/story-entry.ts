import type { Language } from '#domain/records/text.ts';

/** A story as lists lead to it. */
export interface StoryEntry {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** The language of its words, where it is not the list's. */
  readonly lang: Language | undefined;
}
