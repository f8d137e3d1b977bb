import type { FormCollection } from './configuration.ts';
import type { FormField } from './field.ts';

/** What the fields of a kind of record are called in the form. */
export interface FieldLabels {
  /** The label of a field, by the way to it (`sources.0.id`); of one the form has not, the nearest's. */
  readonly at: (field: string) => string;
  /** The label of the field of this name that is nearest to another field; the name where there is none. */
  readonly named: (name: string, beside: string) => string;
}

type Fields = readonly FormField[];
type Collection = Pick<FormCollection, 'name' | 'fields'>;

/** The labels of a collection's fields, as the form's configuration has them. */
export function fieldLabels(collections: readonly Collection[], collection: string): FieldLabels {
  const own = collections.find(({ name }) => name === collection)?.fields ?? [];
  const all = [own, ...collections.map(({ fields }) => fields)];
  return {
    at: (field) => wayTo(own, keysIn(field)).at(-1)?.label ?? field,
    named: (name, beside) => {
      const groups = wayTo(own, keysIn(beside)).map(fieldsIn).reverse();
      const near = [...groups, own].flatMap((fields) => fields.find(isCalled(name)) ?? [])[0];
      return (near ?? all.flatMap((fields) => within(fields, name))[0])?.label ?? name;
    },
  };
}

/** The fields that are passed on the way to one, as far as the form has them. */
function wayTo(fields: Fields, [key, ...rest]: readonly string[]): FormField[] {
  const found = fields.find(({ name }) => name === key);
  return found ? [found, ...wayTo(fieldsIn(found), rest)] : [];
}

function within(fields: Fields, wanted: string): FormField[] {
  return fields.flatMap((field) => [
    ...(field.name === wanted ? [field] : []),
    ...within(fieldsIn(field), wanted),
  ]);
}

function fieldsIn(field: FormField): Fields {
  return 'fields' in field ? (field.fields ?? []) : [];
}

function isCalled(wanted: string) {
  return ({ name }: FormField): boolean => name === wanted;
}

function keysIn(field: string): string[] {
  return field.split('.').filter((part) => !/^\d+$/.test(part));
}
