import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Glossary } from '#domain/records/glossary.ts';
import { routesOf } from '#i18n/routes.ts';
import { glossaryTerms } from '#markdown/glossary-terms.ts';
import type { TermsOf } from '#markdown/rehype-terms.ts';
import { glossarySchema } from '#schemas/glossary.ts';
import { contentFolder } from '../content-folder.ts';
import { handedEntries } from './handed-content.ts';

/** The glossary for prose pages, whose Markdown is compiled before any page is made; read once. */
export function pageTerms(base: string, languages: readonly string[]): TermsOf {
  let read: Glossary | undefined;
  const [main = ''] = languages;
  return (path) => {
    const language = /[\\/]pages[\\/]([^\\/]+)[\\/](?:stories[\\/])?[^\\/]+$/.exec(path)?.[1];
    read ??= readGlossary();
    if (language === undefined || !languages.includes(language)) return null;
    return glossaryTerms(read, language, routesOf(language, main, base).page('glossary'));
  };
}

/** As the build handed it on, else as the folder has it; one that is refused is told by the check. */
function readGlossary(): Glossary {
  const handed = handedEntries('glossary');
  if (handed) return (handed[0]?.data as Glossary | undefined) ?? [];
  const file = join(contentFolder(), 'glossary.yaml');
  if (!existsSync(file)) return [];
  return glossarySchema.safeParse(parse(readFileSync(file, 'utf8'))).data ?? [];
}
