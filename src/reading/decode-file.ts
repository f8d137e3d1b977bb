import { mostRead } from './clean-text.ts';
import { endingOf, type ContentFile } from './content-file.ts';
import { PUBLISHED_LIST } from './place-file.ts';

/** Endings of files that are read; of others only the name matters. */
const TEXT_ENDINGS = new Set(['md', 'mdx', 'yaml', 'yml']);

/** True for a file whose text is read. */
export function isText(file: string): boolean {
  return file === PUBLISHED_LIST || TEXT_ENDINGS.has(endingOf(file).toLowerCase());
}

/** A letter takes up to three bytes; what is larger than that is not worth reading. */
export function mostBytes(file: string): number {
  return 3 * mostRead(file);
}

/** A file that is not read for its size. */
export function tooLarge(file: string): ContentFile {
  return { file, text: null, fault: 'too-large' };
}

/** The bytes of a file as a text. */
export function decodeFile(file: string, bytes: Uint8Array): ContentFile {
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return { file, text: decoder.decode(bytes) };
  } catch {
    // The decoder's only failure: bytes that are no UTF-8. The problem is told with the others.
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    return { file, text, fault: 'not-utf8' };
  }
}
