/** A file of the site that is fetched when it is first needed. */
export class AskedFile<Content> {
  readonly #address: string;
  readonly #read: (answer: Response) => Promise<Content>;
  #content: Promise<Content> | null = null;

  /** `read` is given the file, once. */
  constructor(address: string, read: (answer: Response) => Promise<Content>) {
    this.#address = address;
    this.#read = read;
  }

  /** True once it was needed, be it still on its way. */
  get isAsked(): boolean {
    return this.#content !== null;
  }

  /** Null where it cannot be had, which the caller tells; the next use tries again. */
  async content(): Promise<Content | null> {
    this.#content ??= this.#fetch();
    try {
      return await this.#content;
    } catch {
      this.#content = null;
      return null;
    }
  }

  async #fetch(): Promise<Content> {
    const answer = await fetch(this.#address);
    if (!answer.ok) throw new Error(`${this.#address}: ${answer.status}`);
    return this.#read(answer);
  }
}
