import { markdownText } from '#checking/reporters/markdown-text.ts';
import { reviewingWords, type ReviewingKey } from '#i18n/reviewing.ts';
import type { CheckedLink } from './check-links.ts';

/** What is worth telling, the worst first. */
const KINDS = ['dead', 'moved', 'unclear'] as const;

/** The addresses that need a look, as lines for a terminal. */
export function linksAsText(links: readonly CheckedLink[], language: string): string {
  const lines = KINDS.flatMap((kind) =>
    ofKind(links, kind).flatMap((link) =>
      link.files.map(
        (file) => `${file}  ${reviewingWords(`links.${kind}`, language)}  ${link.url}${more(link)}`,
      ),
    ),
  );
  return `${[...lines, countLine(links, language)].join('\n')}\n`;
}

/** The same as Markdown; what cannot be told only as a number, for nobody can act on it. */
export function linksAsMarkdown(links: readonly CheckedLink[], language: string): string {
  const parts = (['dead', 'moved'] as const).flatMap((kind) => {
    const own = ofKind(links, kind);
    if (own.length === 0) return [];
    const rows = own.map(
      (link) =>
        `- ${link.files.map((file) => `\`${file.replaceAll('`', '')}\``).join(', ')}: ` +
        `${markdownText(link.url)}${markdownText(more(link))}`,
    );
    return [`#### ${reviewingWords(`links.${kind}.heading`, language)}`, rows.join('\n')];
  });
  const heading = `### ${reviewingWords('links.heading', language)}`;
  return `${[heading, countLine(links, language), ...parts].join('\n\n')}\n`;
}

/** How many need somebody to do something. */
export function deadLinks(links: readonly CheckedLink[]): number {
  return ofKind(links, 'dead').length;
}

function countLine(links: readonly CheckedLink[], language: string): string {
  const [dead, moved, unclear] = KINDS.map((kind) => ofKind(links, kind).length);
  const key: ReviewingKey = 'links.count';
  const numbers = { all: links.length, dead: dead ?? 0, moved: moved ?? 0, unclear: unclear ?? 0 };
  return reviewingWords(key, language, numbers);
}

function ofKind(links: readonly CheckedLink[], kind: string): readonly CheckedLink[] {
  return links.filter(({ answer }) => answer.kind === kind);
}

function more({ answer }: CheckedLink): string {
  if (answer.kind === 'moved') return ` → ${answer.to}`;
  return answer.kind === 'alive' || answer.reason === '' ? '' : ` (${answer.reason})`;
}
