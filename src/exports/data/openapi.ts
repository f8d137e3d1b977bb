import { KINDS, RECORD_KINDS, type RecordKind } from '#domain/records/kinds.ts';
import { collectionFile, INDEX_FILE, recordFile } from '#i18n/data-paths.ts';
import type { DataHead } from './head.ts';
import { recordSchema } from './json-schema.ts';
import type { DataGround } from './parts.ts';

const HEAD = {
  name: { type: 'object', additionalProperties: { type: 'string' } },
  version: { type: 'string', description: 'The day of the data and the first letters of its hash' },
  date: { type: 'string', format: 'date' },
  release: {
    type: ['string', 'null'],
    description: 'Where this state of the data stays; null where it is no release',
  },
  publisher: { type: 'object', additionalProperties: { type: 'string' } },
  licence: {
    type: 'object',
    properties: { name: { type: 'string' }, url: { type: 'string' } },
    required: ['name', 'url'],
  },
  languages: { type: 'array', items: { type: 'string' } },
} as const;

/** The data described for programs (OpenAPI 3.1): files that are there, which take no parameters. */
export function openApi(head: DataHead, ground: Pick<DataGround, 'catalogue' | 'file'>) {
  const [main = ''] = head.languages;
  const name = head.name['en'] ?? head.name[main] ?? '';
  return {
    openapi: '3.1.0',
    info: {
      title: name,
      version: head.version,
      description: 'Every record of the chronicle as static files: no key, no quota, any origin.',
      license: { name: head.licence.name, url: head.licence.url },
    },
    servers: [{ url: ground.file('').replace(/\/$/, '') || '/' }],
    security: [],
    tags: RECORD_KINDS.map((kind) => ({
      name: KINDS[kind].collection,
      description: `All records of "${KINDS[kind].collection}", and each of them`,
    })),
    paths: Object.fromEntries([
      [`/${INDEX_FILE}`, indexPath()],
      ...RECORD_KINDS.flatMap((kind) => pathsOf(kind)),
    ]) as object,
    components: {
      schemas: Object.fromEntries([
        ['Head', { type: 'object', properties: HEAD, required: Object.keys(HEAD) }],
        ...RECORD_KINDS.map((kind) => [nameOf(kind), inside(recordSchema(kind, ground))]),
      ]) as object,
    },
  };
}

function indexPath() {
  return {
    get: {
      operationId: 'index',
      summary: 'What there is, and where',
      responses: answer({ $ref: '#/components/schemas/Head' }),
    },
  };
}

function pathsOf(kind: RecordKind) {
  const { collection } = KINDS[kind];
  const one = { $ref: `#/components/schemas/${nameOf(kind)}` };
  const rows = {
    type: 'object',
    properties: { count: { type: 'integer' }, [collection]: { type: 'array', items: one } },
    required: ['count', collection],
  };
  const all = { allOf: [{ $ref: '#/components/schemas/Head' }, rows] };
  const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
  return [
    [
      `/${collectionFile(kind)}`,
      { get: get(`list-${collection}`, `All records of "${collection}"`, collection, answer(all)) },
    ],
    [
      `/${recordFile(kind, '{id}')}`,
      {
        parameters: [id],
        get: get(`get-${kind}`, `One record of "${collection}"`, collection, answer(one)),
      },
    ],
  ];
}

function get(operationId: string, summary: string, tag: string, responses: object) {
  return { operationId, summary, tags: [tag], responses };
}

function answer(schema: object) {
  const content = { 'application/json': { schema } };
  return { 200: { description: 'The file', content }, 404: { description: 'No such file' } };
}

/** A schema as part of the description, which says its dialect once for all. */
function inside(schema: ReturnType<typeof recordSchema>) {
  const own = Object.entries(schema).filter(([key]) => key !== '$schema' && key !== '$id');
  return Object.fromEntries(own);
}

function nameOf(kind: RecordKind): string {
  return `${kind.slice(0, 1).toUpperCase()}${kind.slice(1)}`;
}
