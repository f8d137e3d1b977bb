import type { IssueKind } from '#domain/rules/kinds.ts';

/** Something a body says that can be right or wrong, with its place in the body's text. */
export interface Mention {
  readonly kind: 'citation' | 'link' | 'image' | 'html' | 'heading' | 'hidden' | 'depth';
  /** The cited id, the address, the tag, the level of the heading, the hidden character. */
  readonly value: string;
  /** Counted from 1 within the body. */
  readonly line: number;
  readonly column: number;
}

/** A fault of a mention, still without its file. */
export interface BodyFault {
  readonly kind: IssueKind;
  readonly variant?: string;
  readonly params: Readonly<Record<string, string | number>>;
}
