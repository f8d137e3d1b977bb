import CMS, { type CmsConfig } from '@sveltia/cms';
import { fill, type Params } from '#i18n/fill.ts';
import { hasBody } from '#domain/records/kinds.ts';
import type { FormSetting } from '#editor/form/setting.ts';
import { formatName } from '#editor/form/format-name.ts';
import { entryFiles, kindOf } from '#editor/files/entry-file.ts';
import { FILING, filedValues, isMisfiled, keepOldId } from '#editor/files/filing.ts';
import { startChecker } from './ask-checker.ts';
import { eventPreview } from './event-preview.ts';
import { entryOf } from './entry-map.ts';
import { checkControl } from './check-control.ts';
import { CHECK_WIDGET } from '#editor/form/field.ts';

/** Where the form finds what it needs, and the language it speaks. */
export interface FormPlaces {
  readonly lang: string;
  readonly form: string;
  readonly known: string;
}

/** Opens the form in place of the page. Throws when what it needs cannot be loaded. */
export async function openForm({ lang, form, known }: FormPlaces): Promise<void> {
  const answer = await fetch(form);
  if (!answer.ok) throw new Error(`${form}: ${answer.status}`);
  const setting = (await answer.json()) as FormSetting;
  const { configuration, languages, words } = setting;
  for (const { name } of configuration.collections) {
    const kind = kindOf(name);
    const ending = hasBody(kind) ? 'md' : 'yaml';
    CMS.registerCustomFormat(formatName(name), ending, entryFiles(kind, languages));
  }
  Object.assign(globalThis, { [FILING]: { filedValues, isMisfiled, keepOldId } });
  const say = (key: string, params: Params = {}) => fill(words[key] ?? key, params, lang);
  const checker = startChecker({ lang, known, setting });
  CMS.registerEventListener({
    name: 'postSave',
    handler: ({ entry }) => checker.tell(entryOf(entry, languages[0])),
  });
  CMS.registerFieldType(CHECK_WIDGET, checkControl(checker, setting, say));
  CMS.registerPreviewTemplate('events', eventPreview(checker, setting, say));
  wear();
  await CMS.init({ config: configuration as unknown as CmsConfig });
}

/** What the check says is shown among the editor's own fields, in its colours. */
const CHECK_STYLE = `
  [data-check] ul { margin: 8px 0 0; padding-inline-start: 20px; }
  [data-check] li { margin-block: 6px; line-height: 1.5; }
  [data-check] p, [data-check-mark] { margin: 0; padding: 0; line-height: 1.5; }
  [data-check] button, [data-citations] button { font: inherit; cursor: pointer; text-decoration: underline; background: none;
    border: 0; padding: 2px 0; color: var(--sui-primary-accent-color-text, inherit); }
  [data-citations] { display: flex; flex-wrap: wrap; gap: 4px 16px; padding-block-start: 4px; font-size: 0.9em; }
  [data-citations] button { min-block-size: 24px; text-align: start; overflow-wrap: anywhere; }
  [data-check-mark] { padding-block-start: 4px; font-size: 0.9em; }
  [data-check-mark='error'], [data-severity='error'] strong { color: var(--sui-error-foreground-color, #b3261e); }
  [data-check-mark='warning'], [data-severity='warning'] strong { color: var(--sui-warning-foreground-color, #7a5900); }
`;

/** The site's style sheets are the preview's and not the editor's, whose font lacks many letters, the system's has them. */
function wear(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')) {
    CMS.registerPreviewStyle(link.href);
    link.disabled = true;
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CHECK_STYLE);
  document.adoptedStyleSheets.push(sheet);
  document.documentElement.style.setProperty('--sui-font-family-default', 'system-ui, sans-serif');
}
