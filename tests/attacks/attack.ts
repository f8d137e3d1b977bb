import type { IssueKind } from '#domain/rules/kinds.ts';

/** What each payload would set on the window if anything of it ran. */
export const CANARY = '__canary';

/** What the check does with an attack: the kind it refuses it by, or lets it in as words that do nothing. */
type Answer = IssueKind | 'harmless';

/** One attack by an author: what is written, and what the check must answer. */
export type Attack = readonly [written: string, answer: Answer];

/** The file of an attack, below a content folder like the fixture `hostile-words`. */
export interface AttackFile {
  readonly file: string;
  readonly text: string;
}

/** An event with one thing of its own, the rest as every event has it. */
export function eventFile(
  { title = 'Một sự kiện', more = '', body = 'Một câu.' },
  date = '2023-04-26',
  id = 'tan-cong',
): AttackFile {
  const facts = `summary: Một câu về ${id}.\ndate: "${date}"\ncategory: conference\npillars: [economic]`;
  return {
    file: `events/${date.slice(0, 4)}/${id}.md`,
    text: `---\ntitle: ${quotedYaml(title)}\n${facts}\nsources: [{ id: bao-moi }]\n${more}---\n\n${body}\n`,
  };
}

/** A prose page with a text of its own. */
export function pageFile(body: string): AttackFile {
  const head = '---\ntitle: Trang\ndescription: Trang thử tấn công.\n---\n\n';
  return { file: 'pages/vi/tan-cong.mdx', text: `${head}${body}\n` };
}

/** A source with an address of its own. */
export function sourceFile(url: string, title = 'Bài báo khác'): AttackFile {
  const text = `title: ${title}\nurl: ${quotedYaml(url)}\npublished: "2023-04-26"\nlanguage: vi\n`;
  return { file: 'sources/tan-cong.yaml', text };
}

/** A text as YAML writes it in double quotes, every character kept. */
export function quotedYaml(text: string): string {
  return JSON.stringify(text);
}
