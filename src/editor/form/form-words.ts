import type { Language } from '#domain/records/text.ts';
import { wordsAbout } from '#i18n/string-files.ts';
import { translator } from '#i18n/translate.ts';
import { STRINGS, type StringKey } from '#i18n/strings.ts';
import type { Choice } from './field.ts';

/** Words of the form, which only its own page loads. */
export const FORM_STRINGS = wordsAbout(['form']);

/** Where a field stands: its collection, then the keys from the file's top down to it. */
export type FieldKeys = readonly [collection: string, ...keys: string[]];

/** The words of the form in one language. */
export interface FormWords {
  readonly lang: Language;
  /** A sentence of the form's own. */
  readonly say: (key: string) => string;
  readonly label: (keys: FieldKeys) => string;
  readonly hint: (keys: FieldKeys) => string | undefined;
  /** The words of one list's item: what is added by its button. */
  readonly single: (keys: FieldKeys) => string;
  readonly choices: (keys: FieldKeys, values: readonly (string | number)[]) => Choice[];
}

/** Where the interface already has words for a field's choices. */
const VOCABULARIES: Readonly<Record<string, string>> = {
  'events.outcomes.kind': 'outcomeKind',
  'events.outcomes.status': 'outcomeStatus',
  'events.status': 'eventStatus',
  'partners.kind': 'partnerKind',
  'partners.agreements.kind': 'agreementKind',
  'strategies.kind': 'strategyKind',
  'strategies.relations.type': 'strategyLink',
  'sources.kind': 'sourceKind',
  'organisations.kind': 'organisationKind',
  stage: 'agreementStage',
  state: 'strategyState',
  confidence: 'confidence',
  importance: 'importance',
  measure: 'measure',
  estimate: 'estimate',
  titleIs: 'titleIs',
  readAs: 'readAs',
};

/** The form's words in `lang`; throws a RangeError for a language the interface does not speak. */
export function formWords(lang: Language): FormWords {
  const words = FORM_STRINGS[lang];
  if (!words) throw new RangeError(`the form has no words in "${lang}"`);
  const t = translator(lang);
  const find = (part: string, keys: FieldKeys): string | undefined =>
    namesOf(keys)
      .map((name) => words[`${part}.${name}`])
      .find((found) => found !== undefined);
  const say = (key: string): string => words[`form.${key}`] ?? key;
  const label = (keys: FieldKeys): string => find('field', keys) ?? keys.at(-1) ?? '';
  const choice = (keys: FieldKeys, value: string | number): string => {
    const own = find('choice', [...keys, String(value)]);
    const vocabulary = namesOf(keys).flatMap((name) => VOCABULARIES[name] ?? [])[0];
    const key = `${vocabulary}.${value}`;
    return own ?? (isKey(key) ? t(key) : String(value));
  };
  return {
    lang,
    say,
    label,
    hint: (keys) => find('hint', keys),
    single: (keys) => find('single', keys) ?? label(keys),
    choices: (keys, values) => values.map((value) => ({ value, label: choice(keys, value) })),
  };
}

/** From the most particular name to the plainest: `events.outcomes.text`, `outcomes.text`, `text`. */
export function namesOf(keys: readonly string[]): string[] {
  return keys.map((_, index) => keys.slice(index).join('.'));
}

function isKey(key: string): key is StringKey {
  return Object.values(STRINGS).every((words) => key in words);
}
