import type { Translate } from './translate.ts';

const KILOBYTE = 1024;
const MEGABYTE = 1024 * KILOBYTE;

/** How large a file is, as a reader weighs it before taking it: "3 KB", never 0, and from one on "21.2 MB". */
export function fileSize(bytes: number, t: Translate): string {
  if (bytes < MEGABYTE)
    return t('data.kilobytes', { n: Math.max(1, Math.round(bytes / KILOBYTE)) });
  return t('data.megabytes', { n: Math.round((bytes / MEGABYTE) * 10) / 10 });
}
