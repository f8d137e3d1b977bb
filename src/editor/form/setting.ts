import type { Event } from '#domain/records/event.ts';
import type { Site } from '#domain/records/site.ts';
import type { Language } from '#domain/records/text.ts';
import type { Taxonomy } from '#domain/records/taxonomy.ts';
import { routesOf } from '#i18n/routes.ts';
import { formConfiguration, type FormConfiguration } from './configuration.ts';
import { FORM_STRINGS } from './form-words.ts';

/** All that the form's program is told when it starts. */
export interface FormSetting {
  readonly configuration: FormConfiguration;
  /** Codes of the site's languages, the main one first. */
  readonly languages: readonly Language[];
  /** Folder of the content in the repository. */
  readonly contentPath: string;
  /** The site's base path, with a slash at both ends. */
  readonly base: string;
  /** Address of the event's page that has most of what such a page may have; null where there are no events. */
  readonly pattern: string | null;
  /** The form's own sentences, by the last part of their names. */
  readonly words: Readonly<Record<string, string>>;
}

interface Chronicle {
  readonly site: Site;
  readonly taxonomy: Taxonomy;
  readonly events: readonly Event[];
}

/** The setting of the form in `lang`; throws an Error where the site names no forge to write to. */
export function formSetting(chronicle: Chronicle, lang: Language, base: string): FormSetting {
  const configuration = formConfiguration(chronicle, lang);
  const { repository, languages } = chronicle.site;
  if (!configuration || !repository) throw new Error('the site names no repository for a form');
  const own = Object.entries(FORM_STRINGS[lang] ?? {}).filter(([key]) => key.startsWith('form.'));
  return {
    configuration,
    languages: languages.map(({ code }) => code),
    contentPath: repository.contentPath,
    base,
    pattern: fullestEvent(chronicle, lang, base),
    words: Object.fromEntries(own.map(([key, words]) => [key.slice('form.'.length), words])),
  };
}

/** The page whose parts lend a preview their looks: the more it has, the fewer go without. */
function fullestEvent({ site, events }: Chronicle, lang: Language, base: string): string | null {
  const parts = ({ outcomes, people, partners, organisations, sources, doubt, place }: Event) =>
    [outcomes, people, partners, organisations, sources].filter(({ length }) => length > 0).length +
    (doubt ? 1 : 0) +
    (place ? 1 : 0);
  const [fullest] = [...events].sort((a, b) => parts(b) - parts(a));
  const main = site.languages[0]?.code ?? lang;
  return fullest ? routesOf(lang, main, base).record('event', fullest.id) : null;
}
