import type { Language } from '#domain/records/text.ts';
import { COLLECTIONS, type CollectionName } from '#schemas/collections.ts';
import { jsonSchemaOf } from './json-schema.ts';

/** Where an editor on this machine finds the schemas, from the repository's root. */
export const LOCAL_FOLDER = '.vscode/schemas';

const NAMES = Object.keys(COLLECTIONS) as CollectionName[];

/** Collections whose files are YAML throughout: what an editor's YAML extension can read. */
const YAML_COLLECTIONS = NAMES.filter((name) =>
  COLLECTIONS[name].files.every((pattern) => pattern.endsWith('.yaml')),
);

/**
 * The schemas that are kept in the repository, so that an editor has them before anything is
 * installed. They name no terms of the taxonomy: none of these files holds one, and whoever adds a
 * term in a browser could not make them anew.
 */
export function localSchemas(languages: readonly Language[]): ReadonlyMap<string, string> {
  return new Map(
    YAML_COLLECTIONS.map((name) => {
      const schema = jsonSchemaOf(name, { languages, taxonomy: null });
      return [`${LOCAL_FOLDER}/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`];
    }),
  );
}

/** The files each of those schemas is for, as VS Code's setting `yaml.schemas` has it. */
export function schemaAssociations(contentFolder: string): Record<string, string> {
  return Object.fromEntries(
    YAML_COLLECTIONS.map((name) => {
      const { folder, files } = COLLECTIONS[name];
      const inside = folder === '.' ? files[0] : `${folder}/${files[0]}`;
      return [`./${LOCAL_FOLDER}/${name}.json`, `${contentFolder}/${inside}`];
    }),
  );
}
