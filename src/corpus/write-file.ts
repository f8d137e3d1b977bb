/** One file of a content folder. */
export interface ContentFile {
  /** Path inside the content folder. */
  readonly path: string;
  readonly text: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** A YAML file; values are written as JSON, which YAML contains, so that dates come out quoted. */
export function yamlFile(path: string, fields: Fields): ContentFile {
  return { path, text: yamlOf(fields) };
}

/** A Markdown file with front matter. */
export function markdownFile(path: string, fields: Fields, body: string): ContentFile {
  return { path, text: `---\n${yamlOf(fields)}---\n\n${body}\n` };
}

function yamlOf(fields: Fields): string {
  const given = Object.entries(fields).filter(([, value]) => !isEmptyList(value));
  const lines = given.map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`);
  return lines.length ? lines.join('') : '{}\n';
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
