import { eventsChosen, type FollowChoice } from '#listing/following.ts';
import { AskedFile } from '../../lists/asked-file.ts';
import { saveFile } from '../../save-file.ts';
import type { FollowedEvent, FollowedFile } from './file.ts';
import { madeFile, type MadeFormat } from './made-files.ts';

/** The events of one language, of which files are made. */
export class MadeEvents {
  readonly address: string;
  readonly #guide: string;
  readonly #file: AskedFile<FollowedFile>;

  /** `guide` is the address of the guide to the tables, in the same language. */
  constructor(address: string, guide: string) {
    this.address = address;
    this.#guide = guide;
    this.#file = new AskedFile(address, async (answer) => (await answer.json()) as FollowedFile);
  }

  /** Rejects where the file does not come; the next call tries again. */
  async chosen(choice: FollowChoice): Promise<FollowedEvent[]> {
    return eventsChosen((await this.#content()).events, choice);
  }

  /** Hands a file of the chosen events to the reader and returns what it is called. */
  async save(format: MadeFormat, choice: FollowChoice, name: string): Promise<string> {
    const file = await this.#content();
    const events = eventsChosen(file.events, choice);
    const blob = await madeFile(format, { file, events, name, guide: this.#guide });
    const parts = [...choice.chosen.values(), ...(choice.upcoming ? ['upcoming'] : [])];
    const called = `${parts.join('-')}.${format}`;
    saveFile(blob, called);
    return called;
  }

  async #content(): Promise<FollowedFile> {
    const content = await this.#file.content();
    if (!content) throw new Error(`${this.address} did not come`);
    return content;
  }
}
