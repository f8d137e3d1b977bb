import type { FieldPath } from '#domain/rules/rule.ts';
import type { FieldFault } from './field-fault.ts';
import { isUnfinished, unfinishedPattern } from './unfinished.ts';

/** Signs of Markdown that a value shows as they are, and blanks of a form; in every string of the values. */
export function valueFaults(data: unknown, field: FieldPath = []): FieldFault[] {
  if (typeof data === 'string') return faultOf(data, field);
  if (typeof data !== 'object' || data === null || data instanceof Date) return [];
  const isList = Array.isArray(data);
  return Object.entries(data).flatMap(([key, value]) =>
    valueFaults(value, [...field, isList ? Number(key) : key]),
  );
}

function faultOf(text: string, field: FieldPath): FieldFault[] {
  if (ADDRESS.test(text)) return [];
  const [note] = isUnfinished(text) ? [text] : (text.match(unfinishedPattern()) ?? []);
  if (note !== undefined) {
    return [{ ...valueFault('placeholder', field, { written: note }), variant: 'unfinished' }];
  }
  if (!MAY_BE_MARKED.test(text)) return [];
  const blank = /\{\{[^{}]*\}\}|\{%[^%]*%\}/.exec(text)?.[0];
  if (blank !== undefined) return [valueFault('placeholder', field, { written: blank })];
  const plain = withoutMarkdown(text);
  if (plain === text) return [];
  return [valueFault('markdown-in-value', field, { value: text, nearest: plain })];
}

const MAY_BE_MARKED = /[*_`[{#~]/;
const ADDRESS = /^\S+:\/\/\S+$/;

/** A text without emphasis, code, links, citations and signs of a heading; what they stand around stays. */
export function withoutMarkdown(text: string): string {
  return text
    .replace(/^#{1,6} +/, '')
    .replace(/!?\[([^\[\]]+)\]\([^()\s]+\)/g, '$1')
    .replace(/\s?\[\^[^\[\]\s]+\]/g, '')
    .replace(/(\*\*|__|~~)(?=\S)([^\n]*?\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*\n]*[^\s*])\*(?![\p{L}\p{N}*])/gu, '$1')
    .replace(/`([^`\n]+)`/g, '$1')
    .trim();
}

function valueFault(
  kind: FieldFault['kind'],
  field: FieldPath,
  params: FieldFault['params'],
): FieldFault {
  return { kind, field, on: 'value', params };
}
