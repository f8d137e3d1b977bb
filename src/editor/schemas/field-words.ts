import type { Language } from '#domain/records/text.ts';
import { BODY_KINDS, KINDS } from '#domain/records/kinds.ts';
import { wordsAbout } from '#i18n/string-files.ts';
import type { CollectionName } from '#schemas/collections.ts';
import { FORM_STRINGS, namesOf } from '../form/form-words.ts';

const WORDS = wordsAbout(['fields']);

/** Where a field stands: its collection, then the keys down to it. */
type Keys = readonly [collection: CollectionName, ...keys: string[]];

/** A field's name and hint in one language, those of the form where it has the field; null without words. */
export function fieldWords(keys: Keys, lang: Language): string | null {
  const names = namesOf(asInForm(keys));
  const find = (part: string) =>
    names
      .map((name) => FORM_STRINGS[lang]?.[`${part}.${name}`])
      .find((words) => words !== undefined);
  const own = names
    .map((name) => WORDS[lang]?.[`field.${name}`])
    .find((words) => words !== undefined);
  const isSetting = WORDS[lang]?.[`file.${keys[0]}`] !== undefined && !isTranslation(keys[0]);
  const label = isSetting ? (own ?? find('field')) : (find('field') ?? own);
  const hint = isSetting ? undefined : find('hint');
  return label === undefined ? null : [label, hint].filter(Boolean).join('. ');
}

/** What a file of a collection is. */
export function fileWords(collection: CollectionName, lang: Language): string {
  const own = WORDS[lang]?.[`file.${collection}`];
  return own ?? FORM_STRINGS[lang]?.[`form.collection.${collection}.single`] ?? collection;
}

function isTranslation(collection: CollectionName): boolean {
  return BODY_KINDS.some((kind) => KINDS[kind].texts === collection);
}

/** A translation's fields are some of its record's. */
function asInForm([collection, ...keys]: Keys): string[] {
  const kind = BODY_KINDS.find((name) => KINDS[name].texts === collection);
  return [kind ? KINDS[kind].collection : collection, ...keys];
}
