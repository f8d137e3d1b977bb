import { parse } from 'yaml';
import type { ContentFile } from './content-file.ts';
import { cleanText } from './text-problems.ts';

/** Codes of the site's languages, the main one first; none when site.yaml cannot be read or has a bad one. */
export function siteLanguages(files: readonly ContentFile[]): string[] {
  const text = files.find(({ file }) => file === 'site.yaml')?.text ?? '';
  try {
    const site = parse(cleanText(text)) as { languages?: { code?: unknown }[] } | null;
    const codes = (site?.languages ?? []).map(({ code }) => String(code));
    return codes.every((code) => /^[a-z]{2,3}$/.test(code)) ? codes : [];
  } catch {
    // What is wrong with site.yaml is told by its own check.
    return [];
  }
}
