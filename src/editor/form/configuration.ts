import { hasBody, KINDS, RECORD_KINDS, type RecordKind } from '#domain/records/kinds.ts';
import type { Site } from '#domain/records/site.ts';
import type { Language } from '#domain/records/text.ts';
import type { Taxonomy } from '#domain/records/taxonomy.ts';
import { BOUNDS } from '#schemas/bounds.ts';
import { fill } from '#i18n/fill.ts';
import { COLLECTIONS } from '#schemas/collections.ts';
import { CHECK_FIELD, CHECK_WIDGET, type FormField } from './field.ts';
import { fieldsOf, nameField, type FormGround } from './fields-of.ts';
import { formatName } from './format-name.ts';
import { forgeOf, type ForgeAccess } from './forge.ts';
import { formWords } from './form-words.ts';
import { definitionOf, lookInto } from './look-into.ts';

/** One kind of record as the form shows it. */
export interface FormCollection {
  readonly name: string;
  readonly label: string;
  readonly label_singular: string;
  readonly description: string;
  readonly folder: string;
  readonly path: string;
  readonly format: string;
  readonly identifier_field: string;
  readonly summary: string;
  readonly slug: unknown;
  readonly sortable_fields: readonly string[];
  readonly i18n?: unknown;
  readonly fields: readonly FormField[];
}

/** The editor's configuration: what the form asks, in whose words, and where it writes. */
export interface FormConfiguration {
  readonly backend: unknown;
  readonly collections: readonly FormCollection[];
  readonly [option: string]: unknown;
}

/**
 * The editor's configuration in `lang`, made of the schemas, the taxonomy and `site.yaml`; null when
 * the site names no repository that a form can write to.
 */
export function formConfiguration(
  { site, taxonomy }: { readonly site: Site; readonly taxonomy: Taxonomy },
  lang: Language,
): FormConfiguration | null {
  const access = forgeOf(site.repository);
  if (!access || !site.repository) return null;
  const words = formWords(lang);
  const ground = { words, site, taxonomy };
  const folder = site.repository.contentPath;
  return {
    load_config_file: false,
    backend: backendOf(access, words.say),
    // Only forges with requests for review keep a change apart until somebody has read it.
    publish_mode: access.forge === 'gitea' ? 'simple' : 'editorial_workflow',
    // Pictures are no part of the content: there is no folder of them, and nothing to upload.
    media_folder: `${folder}/.media`,
    media_libraries: { default: { config: { max_file_size: 0 } }, stock_assets: { providers: [] } },
    app_title: `${words.say('title')} · ${site.name[lang] ?? Object.values(site.name)[0] ?? ''}`,
    slug: { encoding: 'ascii', clean_accents: true, maxlength: BOUNDS.length.id },
    show_preview_links: false,
    i18n: { structure: 'multiple_files', ...localesOf(site) },
    field_defaults: { richtext: { use_emoji_autocomplete: false } },
    collections: RECORD_KINDS.map((kind) => collectionOf(kind, folder, ground)),
  };
}

function localesOf({ languages }: Pick<Site, 'languages'>) {
  const locales = languages.map(({ code }) => code);
  return {
    locales,
    default_locale: locales[0],
    // A translation is begun when somebody writes it; an empty one would be a page without words.
    initial_locales: 'default',
    omit_default_locale_from_file_path: true,
  };
}

function backendOf(
  { forge, repo, branch, api, origin, signIn }: ForgeAccess,
  say: (key: string) => string,
) {
  const messages = ['create', 'update', 'delete'].map((verb) => [
    verb,
    fill(say(`commit.${verb}`), { kind: '{{collection}}', id: '{{slug}}' }, ''),
  ]);
  const reviewed =
    forge === 'github'
      ? { open_authoring: true, auth_scope: 'public_repo', squash_merges: true }
      : {};
  return {
    name: forge,
    repo,
    branch,
    api_root: api,
    ...(forge === 'github' ? {} : { base_url: origin }),
    ...(signIn?.server === undefined ? {} : { base_url: signIn.server }),
    ...(signIn?.app === undefined ? {} : { app_id: signIn.app }),
    ...(signIn?.app !== undefined && forge === 'gitlab' ? { auth_type: 'pkce' } : {}),
    auth_methods: signIn ? ['oauth', 'token'] : ['token'],
    commit_messages: Object.fromEntries(messages) as Record<string, string>,
    ...reviewed,
  };
}

function collectionOf(kind: RecordKind, content: string, ground: FormGround): FormCollection {
  const { collection, folder } = KINDS[kind];
  const { words, site } = ground;
  const name = nameField(collection, ground);
  const isTranslated = hasBody(kind) && site.languages.length > 1;
  return {
    name: collection,
    label: words.say(`collection.${collection}`),
    label_singular: words.say(`collection.${collection}.single`),
    description: words.say(`collection.${collection}.about`),
    folder: [content, folder].filter((part) => part !== '').join('/'),
    path: kind === 'event' ? "{{date | truncate(4, '-')}}/{{slug}}" : '{{slug}}',
    format: formatName(collection),
    identifier_field: name,
    summary: kind === 'event' ? `{{date}} · {{${name}}}` : `{{${name}}}`,
    slug: {
      template: `{{${name}}}`,
      editable: true,
      hint: words.say('id.hint'),
      pattern: ['^[a-z0-9]+(-[a-z0-9]+)*$', words.say('id.pattern')],
    },
    sortable_fields: kind === 'event' ? ['date', name] : [name],
    ...(isTranslated ? { i18n: true } : {}),
    fields: recordFields(kind, ground),
  };
}

/** The check first, then the schema's keys in their order, then the text. */
function recordFields(kind: RecordKind, ground: FormGround): FormField[] {
  const { collection, texts } = KINDS[kind];
  const { words } = ground;
  const facts = fieldsOf(COLLECTIONS[collection].schema, [collection], ground);
  const spoken = texts === null ? [] : Object.keys(shapeOf(texts));
  const check: FormField = {
    name: CHECK_FIELD,
    label: words.say('check.label'),
    required: false,
    i18n: true,
    widget: CHECK_WIDGET,
  };
  if (texts === null) return [check, ...facts];
  const body: FormField = {
    name: 'body',
    label: words.label([collection, 'body']),
    required: false,
    i18n: true,
    widget: 'markdown',
    modes: ['raw'] as const,
    hint: words.say('body.hint'),
  };
  const marked = facts.map((field) =>
    spoken.includes(field.name) ? { ...field, i18n: true } : field,
  );
  return [check, ...marked, body];
}

function shapeOf(texts: 'eventTexts' | 'partnerTexts' | 'strategyTexts') {
  const { schema } = lookInto(COLLECTIONS[texts].schema, () => false);
  return definitionOf(schema).shape ?? {};
}
