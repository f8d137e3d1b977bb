import type { z } from 'astro/zod';
import { KINDS } from '#domain/records/kinds.ts';
import type { Site } from '#domain/records/site.ts';
import type { Taxonomy, TermList } from '#domain/records/taxonomy.ts';
import { countryName } from '#i18n/countries.ts';
import { BOUNDS } from '#schemas/bounds.ts';
import { COUNTRY_CODES } from '#schemas/country-codes.ts';
import { edtf } from '#schemas/edtf.ts';
import {
  country,
  localName,
  localText,
  shortName,
  slug,
  webAddress,
  year,
} from '#schemas/words.ts';
import type { Choice, FormField } from './field.ts';
import type { FieldKeys, FormWords } from './form-words.ts';
import { definitionOf, isSame, lookInto, mostOf } from './look-into.ts';
import { namedKind, termsOf } from './references.ts';

type Schema = z.core.$ZodType;

/** What a form is made for. */
export interface FormGround {
  readonly words: FormWords;
  readonly site: Pick<Site, 'languages'>;
  readonly taxonomy: Taxonomy;
}

/** A field without what all fields have. */
type Widget = FormField extends infer F
  ? F extends unknown
    ? Omit<F, keyof Common>
    : never
  : never;
type Common = Pick<FormField, 'name' | 'label' | 'hint' | 'required' | 'i18n'>;

/** Schemas that a field shows whole, whatever they are made of. */
const WHOLE = [edtf, localName, shortName, localText];

/** What all dates of the chronicle are written with; the check says the rest. */
const DATE_SIGNS = '^[0-9X~?%./-]+$';
const ID_SIGNS = '^[a-z0-9]+(-[a-z0-9]+)*$';
/** Texts of more characters than this get a box of several lines. */
const ONE_LINE = 240;

/** The schema's keys as fields of the form, in their order. */
export function fieldsOf(schema: Schema, keys: FieldKeys, ground: FormGround): FormField[] {
  const { shape = {} } = definitionOf(bare(schema).schema);
  return Object.entries(shape).map(([name, inner]) =>
    fieldOf(name, inner, [...keys, name], ground),
  );
}

function fieldOf(name: string, schema: Schema, keys: FieldKeys, ground: FormGround): FormField {
  const { optional, usual, schema: inner } = bare(schema);
  const hint = ground.words.hint(keys) ?? usualHint(inner, ground.words);
  const widget = widgetOf(inner, keys, ground);
  return {
    name,
    label: ground.words.label(keys),
    ...(hint === undefined ? {} : { hint }),
    required: !optional,
    ...widget,
    ...(widget.widget === 'select' && isValue(usual) ? { default: usual } : {}),
  } as FormField;
}

function bare(schema: Schema) {
  return lookInto(schema, (each) => WHOLE.some((whole) => isSame(each, whole)));
}

function usualHint(schema: Schema, words: FormWords): string | undefined {
  return isSame(schema, edtf) ? words.say('date.hint') : undefined;
}

function isValue(usual: unknown): usual is string | number {
  return typeof usual === 'string' || typeof usual === 'number';
}

function widgetOf(schema: Schema, keys: FieldKeys, ground: FormGround): Widget {
  const { words } = ground;
  const { type } = definitionOf(schema);
  if (isSame(schema, edtf)) {
    return { widget: 'string', pattern: [DATE_SIGNS, words.say('date.pattern')] };
  }
  if (isSame(schema, localName)) return wordsWidget('string', ground);
  if (isSame(schema, shortName)) return wordsWidget('string', ground, BOUNDS.length.short);
  if (isSame(schema, localText)) return wordsWidget('text', ground);
  if (type === 'array') return listWidget(schema, keys, ground);
  if (type === 'object') {
    return { widget: 'object', collapsed: false, fields: fieldsOf(schema, keys, ground) };
  }
  return choicesOf(schema, keys, ground) ?? plainWidget(schema, ground);
}

/** Words once a language; one text alone where the site speaks one. */
function wordsWidget(widget: 'string' | 'text', { site }: FormGround, maxlength?: number): Widget {
  const fields = site.languages.map(({ code, name }): FormField => ({
    name: code,
    label: name,
    required: true,
    widget,
    ...(maxlength === undefined ? {} : { maxlength }),
  }));
  return { widget: 'object', collapsed: false, fields };
}

function listWidget(schema: Schema, keys: FieldKeys, ground: FormGround): Widget {
  const element = definitionOf(schema).element as Schema;
  const { schema: item } = bare(element);
  const several = choicesOf(item, keys, ground);
  if (several) return { ...several, multiple: true } as Widget;
  const list = { widget: 'list', label_singular: ground.words.single(keys) } as const;
  const fields = fieldsOf(item, keys, ground);
  if (fields.length > 0) return { ...list, collapsed: 'auto', fields };
  return definitionOf(item).type === 'number'
    ? { ...list, field: { ...fieldOf(keys.at(-1) ?? '', item, keys, ground), required: true } }
    : list;
}

/** A value that is chosen: of the taxonomy, the world's countries, the records, or the schema's own. */
function choicesOf(schema: Schema, keys: FieldKeys, ground: FormGround): Widget | null {
  const terms = termsOf(keys);
  if (terms) return select(termChoices(ground, terms));
  if (isSame(schema, country)) return select(countryChoices(ground));
  const kind = isSame(schema, slug) ? namedKind(keys) : null;
  if (kind) return relationWidget(KINDS[kind].collection, ground);
  const values = valuesOf(schema);
  return values.length > 0 ? select(ground.words.choices(keys, values)) : null;
}

function select(options: readonly Choice[]): Widget {
  return { widget: 'select', options };
}

function termChoices({ taxonomy, words, site }: FormGround, list: TermList): Choice[] {
  const main = site.languages[0]?.code ?? words.lang;
  return taxonomy[list].map(({ id, label }) => ({
    value: id,
    label: label[words.lang] ?? label['und'] ?? label[main] ?? id,
  }));
}

function countryChoices({ taxonomy, words }: FormGround): Choice[] {
  const { compare } = new Intl.Collator(words.lang);
  return [...COUNTRY_CODES]
    .map((code) => ({ value: code, label: countryName(code, words.lang, taxonomy.countryNames) }))
    .sort((a, b) => compare(a.label, b.label));
}

function relationWidget(collection: string, ground: FormGround): Widget {
  const name = nameField(collection, ground);
  return {
    widget: 'relation',
    collection,
    multiple: false,
    value_field: '{{slug}}',
    // Bodies cite and link by ids, so whoever chooses a record sees its id too.
    display_fields: [`{{${name}}} · {{slug}}`],
    search_fields: [name, '{{slug}}'],
  };
}

/** The field that names a collection's records: a title, or the name in the site's first language. */
export function nameField(collection: string, { site }: FormGround): string {
  const titled = ['events', 'strategies', 'sources'].includes(collection);
  return titled ? 'title' : `name.${site.languages[0]?.code ?? 'und'}`;
}

/** The values a schema names one by one; a union's truth values stand for one of its words. */
function valuesOf(schema: Schema): (string | number)[] {
  const { type, entries, values, options } = definitionOf(schema);
  if (type === 'enum') return Object.values(entries ?? {});
  if (type === 'literal') return (values ?? []).filter(isValue);
  return type === 'union' ? (options ?? []).flatMap((option) => valuesOf(option)) : [];
}

function plainWidget(schema: Schema, { words }: FormGround): Widget {
  const { type } = definitionOf(schema);
  if (type === 'boolean') return { widget: 'boolean', default: false };
  if (type === 'number') {
    return { widget: 'number', value_type: isSame(schema, year) ? 'int' : 'float' };
  }
  if (isSame(schema, webAddress)) return { widget: 'string', type: 'url' };
  if (isSame(schema, slug))
    return { widget: 'string', pattern: [ID_SIGNS, words.say('id.pattern')] };
  const maxlength = mostOf(schema);
  const length = maxlength === undefined ? {} : { maxlength };
  const isLong = maxlength !== undefined && maxlength > ONE_LINE;
  return { widget: isLong ? 'text' : 'string', ...length };
}
