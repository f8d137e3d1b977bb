import { parse } from 'yaml';
import type { ContentFile } from './content-file.ts';
import { cleanText } from './clean-text.ts';

/** Codes of the site's languages, the main one first; none when site.yaml cannot be read or has a bad one. */
export function siteLanguages(files: readonly ContentFile[]): string[] {
  const codes = writtenCodes(files);
  return codes.every((code) => /^[a-z]{2,3}$/.test(code)) ? codes : [];
}

/** The codes as they stand in site.yaml, whatever they are. */
export function writtenCodes(files: readonly ContentFile[]): string[] {
  const text = files.find(({ file }) => file === 'site.yaml')?.text ?? '';
  try {
    const site = parse(cleanText(text)) as { languages?: { code?: unknown }[] } | null;
    return (site?.languages ?? []).map(({ code }) => String(code));
  } catch {
    // What is wrong with site.yaml is told by its own check.
    return [];
  }
}
