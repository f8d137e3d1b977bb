import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { HTML_RULES } from './html-rules.ts';

const validator = new HtmlValidate(new FileSystemConfigLoader(HTML_RULES));

/** What is wrong with the HTML of a page: where, what, by which rule. */
export async function htmlFaults(html: string, path: string): Promise<string[]> {
  const { results } = await validator.validateString(html, path);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, message, ruleId }) => `${line}:${column} ${message} (${ruleId})`),
  );
}
