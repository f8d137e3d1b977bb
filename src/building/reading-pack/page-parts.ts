import { Tokenizer, TokenizerMode, type Token, type TokenHandler } from 'parse5';
import type { Edit } from '../preview/edits.ts';

/** What a page holds that is read, and where. */
export interface PageParts {
  readonly lang: string;
  readonly title: string;
  /** Addresses of its style sheets, as written. */
  readonly styles: readonly string[];
  /** The same page in other languages: language and address. */
  readonly alternates: readonly (readonly [string, string])[];
  /** The start tag of its body, as written. */
  readonly body: string;
  /** Offsets of its `<main>`, tags included; null when it has none. */
  readonly main: { readonly from: number; readonly to: number } | null;
  /** Changes to be made within `<main>`, in their order, none within another. */
  readonly edits: readonly Edit[];
}

/** What stands in the place of a start tag or, where it is `whole`, of the element. */
export interface TagEdit {
  readonly text: string;
  readonly whole: boolean;
}

/** What becomes of a start tag; null where it stays as it is. */
export type EditTag = (tag: Token.TagToken) => TagEdit | null;

/** Elements whose text is no markup, and how a browser reads it. */
const RAW = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  textarea: TokenizerMode.RCDATA,
  title: TokenizerMode.RCDATA,
} as const;

/** Nothing is read behind it. */
const MAIN_END = '</main>';

/** Elements without an end tag. */
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/**
 * Reads a built page: what of its head a reader needs, where its `<main>` is, and what `editTag` changes
 * there. What stands in `<noscript>` counts as the page's own, for no script runs.
 */
export function partsOf(html: string, editTag: EditTag): PageParts {
  const reader = new PartsReader(html, editTag);
  const tokenizer = new Tokenizer({ sourceCodeLocationInfo: true }, reader);
  reader.onRaw = (mode) => (tokenizer.state = mode);
  const end = html.lastIndexOf(MAIN_END);
  tokenizer.write(end < 0 ? html : html.slice(0, end + MAIN_END.length), true);
  return reader.parts();
}

/** An element that is being passed over. */
interface Passed {
  readonly tag: string;
  readonly from: number;
  readonly text: string;
  /** How many elements of the same name are open in it, itself included. */
  depth: number;
}

class PartsReader implements TokenHandler {
  onRaw: (mode: (typeof RAW)[keyof typeof RAW]) => void = () => undefined;
  readonly #html: string;
  readonly #editTag: EditTag;
  readonly #edits: Edit[] = [];
  readonly #styles: string[] = [];
  readonly #alternates: (readonly [string, string])[] = [];
  #lang = '';
  #title = '';
  #inTitle = false;
  #body = '<body>';
  #from = -1;
  #to = -1;
  #passed: Passed | null = null;

  constructor(html: string, editTag: EditTag) {
    this.#html = html;
    this.#editTag = editTag;
  }

  parts(): PageParts {
    const main = this.#to > this.#from ? { from: this.#from, to: this.#to } : null;
    return {
      lang: this.#lang,
      title: this.#title,
      styles: this.#styles,
      alternates: this.#alternates,
      body: this.#body,
      main,
      edits: this.#edits,
    };
  }

  onStartTag(tag: Token.TagToken): void {
    const { tagName } = tag;
    if (tagName in RAW) this.onRaw(RAW[tagName as keyof typeof RAW]);
    if (this.#isInMain()) this.#startInMain(tag);
    else this.#startOutside(tag);
  }

  onEndTag({ tagName, location }: Token.TagToken): void {
    if (!location) return;
    const { startOffset, endOffset } = location;
    if (this.#passed) {
      this.#endPassed(this.#passed, tagName, endOffset);
      return;
    }
    if (tagName === 'title') this.#inTitle = false;
    if (tagName === 'main' && this.#isInMain()) this.#to = endOffset;
    if (tagName === 'noscript' && this.#isInMain())
      this.#edits.push({ from: startOffset, to: endOffset, text: '' });
  }

  onCharacter({ chars }: Token.CharacterToken): void {
    if (this.#inTitle) this.#title += chars;
  }

  onWhitespaceCharacter(token: Token.CharacterToken): void {
    this.onCharacter(token);
  }

  onNullCharacter(): void {
    // Nothing is read there.
  }
  onComment(): void {
    // Nothing is read there.
  }
  onDoctype(): void {
    // Nothing is read there.
  }
  onEof(): void {
    // Nothing is read there.
  }

  #isInMain(): boolean {
    return this.#from >= 0 && this.#to < 0;
  }

  #startOutside({ tagName, attrs, location }: Token.TagToken): void {
    const valueOf = (wanted: string) => attrs.find(({ name }) => name === wanted)?.value ?? '';
    if (tagName === 'html') this.#lang = valueOf('lang');
    if (tagName === 'title') this.#inTitle = this.#title === '';
    if (tagName === 'link' && valueOf('rel') === 'stylesheet') this.#styles.push(valueOf('href'));
    if (tagName === 'link' && valueOf('hreflang') !== '')
      this.#alternates.push([valueOf('hreflang'), valueOf('href')]);
    if (!location) return;
    const { startOffset, endOffset } = location;
    if (tagName === 'body') this.#body = this.#html.slice(startOffset, endOffset);
    if (tagName === 'main') this.#from = startOffset;
  }

  #startInMain(tag: Token.TagToken): void {
    const { tagName, selfClosing, location } = tag;
    if (!location) return;
    const { startOffset: from, endOffset: to } = location;
    if (this.#passed) {
      if (tagName === this.#passed.tag && !selfClosing) this.#passed.depth++;
      return;
    }
    const edit = this.#editTag(tag);
    const isWhole = edit?.whole === true && !selfClosing && !VOID.has(tagName);
    if (isWhole) this.#passed = { tag: tagName, from, text: edit.text, depth: 1 };
    else if (edit) this.#edits.push({ from, to, text: edit.text });
    else if (tagName === 'noscript') this.#edits.push({ from, to, text: '' });
  }

  #endPassed(passed: Passed, tagName: string, to: number): void {
    if (tagName !== passed.tag || --passed.depth > 0) return;
    this.#edits.push({ from: passed.from, to, text: passed.text });
    this.#passed = null;
  }
}
