import type { Site } from '#domain/records/site.ts';
import type { Language } from '#domain/records/text.ts';
import type { Taxonomy } from '#domain/records/taxonomy.ts';
import { formConfiguration, type FormConfiguration } from './configuration.ts';
import { FORM_STRINGS } from './form-words.ts';

/** All that the form's program is told when it starts. */
export interface FormSetting {
  readonly configuration: FormConfiguration;
  /** Codes of the site's languages, the main one first. */
  readonly languages: readonly Language[];
  /** Folder of the content in the repository. */
  readonly contentPath: string;
  /** The form's own sentences, by the last part of their names. */
  readonly words: Readonly<Record<string, string>>;
}

/** The setting of the form in `lang`; throws an Error where the site names no forge to write to. */
export function formSetting(
  chronicle: { readonly site: Site; readonly taxonomy: Taxonomy },
  lang: Language,
): FormSetting {
  const configuration = formConfiguration(chronicle, lang);
  const { repository, languages } = chronicle.site;
  if (!configuration || !repository) throw new Error('the site names no repository for a form');
  const own = Object.entries(FORM_STRINGS[lang] ?? {}).filter(([key]) => key.startsWith('form.'));
  return {
    configuration,
    languages: languages.map(({ code }) => code),
    contentPath: repository.contentPath,
    words: Object.fromEntries(own.map(([key, words]) => [key.slice('form.'.length), words])),
  };
}
