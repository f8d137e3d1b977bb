/** A choice in a list of choices: what is stored, and what is read. */
export interface Choice {
  readonly value: string | number;
  readonly label: string;
}

/** What every field of the form has. */
interface Named {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly required: boolean;
  /** Whether the field is written once a language; the others belong to the first alone. */
  readonly i18n?: boolean;
  readonly pattern?: readonly [string, string];
}

/** The fields of the form, in the words of the editor's configuration. */
export type FormField = Named &
  (
    | { readonly widget: 'string'; readonly type?: 'url'; readonly maxlength?: number }
    | { readonly widget: 'text'; readonly maxlength?: number }
    | { readonly widget: 'markdown'; readonly modes: readonly ['raw'] }
    | { readonly widget: 'boolean'; readonly default: false }
    | { readonly widget: 'number'; readonly value_type: 'int' | 'float' }
    | {
        readonly widget: 'select';
        readonly options: readonly Choice[];
        readonly multiple?: true;
        readonly default?: unknown;
      }
    | {
        readonly widget: 'relation';
        readonly collection: string;
        readonly multiple: boolean;
        readonly value_field: '{{slug}}';
        readonly display_fields: readonly string[];
        readonly search_fields: readonly string[];
      }
    | {
        readonly widget: 'object';
        readonly fields: readonly FormField[];
        readonly collapsed: false;
      }
    | {
        readonly widget: 'list';
        readonly label_singular: string;
        readonly fields?: readonly FormField[];
        readonly field?: FormField;
        readonly summary?: string;
        readonly collapsed?: 'auto';
        readonly min?: number;
      }
    | { readonly widget: typeof CHECK_WIDGET }
  );

/** The field that shows what the check says of the entry, and holds back what must not be saved. */
export const CHECK_WIDGET = 'chronicle-check';
/** Its name among the fields; nothing of it is ever written. */
export const CHECK_FIELD = 'chronicleCheck';
