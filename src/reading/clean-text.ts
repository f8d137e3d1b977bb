import { BOUNDS } from '#schemas/bounds.ts';
import type { ContentFile } from './content-file.ts';
import { PUBLISHED_LIST } from './place-file.ts';

/** Lines that git leaves where two changes of one place met. */
export const CONFLICT = /^(<{7}|>{7}) .*$/gm;

/** The text as it would be without its byte order mark, Windows line ends and loose marks; lines stay lines. */
export function cleanText(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');
}

/** A file's text, cleaned; null when it cannot be read sensibly until something is repaired. */
export function readableText({ file, text, fault }: ContentFile): string | null {
  if (text === null || fault !== undefined || isTooLong(text, file)) return null;
  return text.search(CONFLICT) < 0 ? cleanText(text) : null;
}

/** Most characters that a file may have and be read. */
export function mostRead(file: string): number {
  return file === PUBLISHED_LIST ? BOUNDS.publishedList : BOUNDS.file;
}

export function isTooLong(text: string, file: string): boolean {
  return text.length > mostRead(file);
}
