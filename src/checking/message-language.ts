import { spokenOf } from '#i18n/string-files.ts';
import type { ContentFile } from '#reading/content-file.ts';
import { writtenCodes } from '#reading/site-languages.ts';

/** The language a folder's problems are told in: the first of its site that the interface speaks. */
export function messageLanguage(files: readonly ContentFile[]): string {
  return spokenOf(writtenCodes(files));
}
