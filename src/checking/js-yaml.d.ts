declare module 'js-yaml' {
  /** Reads one YAML document into plain values; throws a YAMLException. */
  export function load(text: string): unknown;
  export class YAMLException extends Error {
    /** Where reading stopped, both counted from 0. */
    readonly mark?: { readonly line: number; readonly column: number };
  }
}
