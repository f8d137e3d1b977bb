/** A Markdown file taken apart. */
export interface Parts {
  /** The YAML between the lines of three hyphens. */
  readonly yaml: string;
  /** Lines before the YAML's first. */
  readonly yamlLine: number;
  readonly body: string;
  /** Lines before the body's first. */
  readonly bodyLine: number;
}

export type FrontMatterFault = 'missing-front-matter' | 'unclosed-front-matter';

/** Splits a Markdown text with `\n` line ends into front matter and body; gives the fault instead of throwing. */
export function splitFrontMatter(text: string): Parts | FrontMatterFault {
  const lines = text.split('\n');
  if (lines[0]?.trimEnd() !== '---') return 'missing-front-matter';
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  if (end < 0) return 'unclosed-front-matter';
  return {
    yaml: lines.slice(1, end).join('\n') + '\n',
    yamlLine: 1,
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 1,
  };
}
