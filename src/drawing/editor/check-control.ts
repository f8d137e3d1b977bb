import type { CustomFieldControl } from '@sveltia/cms';
import type { EntryProblem } from '#editor/check/check-entry.ts';
import type { FormEntry } from '#editor/files/entry-now.ts';
import { fieldLabels, type FieldLabels } from '#editor/form/field-labels.ts';
import type { FormSetting } from '#editor/form/setting.ts';
import type { Checker } from './ask-checker.ts';
import type { CheckAnswer } from './check-worker.ts';
import { entryOf, type EntryMap } from './entry-map.ts';
import { drewFields, markFields, paneOf, placesIn } from './mark-fields.ts';
import { citedIn, offerCitations } from './offer-citations.ts';
import { problemList, type Say } from './problem-list.ts';

/** The editor's own way to make components, which it puts beside the page's globals. */
interface Maker {
  readonly createClass: (component: object) => CustomFieldControl;
  readonly h: (tag: string, props: object) => unknown;
}

interface Control {
  readonly props: { readonly entry?: EntryMap };
  element: HTMLElement | null;
  watch: MutationObserver | null;
}

/** What the control shows problems with. */
interface View {
  readonly say: Say;
  readonly languages: readonly string[];
  readonly labels: FieldLabels;
}

/**
 * The field at the head of the form: it lists what the check says of the entry, marks each field that
 * has a problem, and holds back the saving of an entry with an error.
 */
export function checkControl(checker: Checker, setting: FormSetting, say: Say): CustomFieldControl {
  const { createClass, h } = globalThis as unknown as Maker;
  const ask = async (control: Control): Promise<CheckAnswer> => {
    const { element, props } = control;
    if (!props.entry || !element) return { problems: [] };
    const entry = entryIn(props.entry, element, setting);
    const answer = await checker.ask(entry);
    const labels = fieldLabels(setting.configuration.collections, entry.collection);
    const view = { say, languages: setting.languages, labels };
    const cited = citedIn(entry, setting.languages);
    show(element, answer, view);
    offerCitations(paneOf(element), cited, say);
    // Fields are drawn as they come near the window: those drawn later are marked then.
    control.watch?.disconnect();
    control.watch = new MutationObserver((changes) => {
      if (!drewFields(changes)) return;
      offerCitations(paneOf(element), cited, say);
      if ('broken' in answer) return;
      const own = answer.problems.filter(({ file }) => isOfPane(file, element, view.languages));
      markFields(element, own, view.say);
    });
    control.watch.observe(paneOf(element) ?? element, { childList: true, subtree: true });
    return answer;
  };
  return createClass({
    render(this: Control) {
      return h('div', { ref: (element: HTMLElement | null) => (this.element = element) });
    },
    componentDidMount(this: Control) {
      void ask(this);
    },
    componentWillUnmount(this: Control) {
      this.watch?.disconnect();
    },
    // The editor waits for this before it saves; what could not be checked here is checked later.
    async isValid(this: Control) {
      const answer = await ask(this);
      const [error] = errorsIn(answer);
      if (!error) return true;
      const message = say('check.stop', { reason: error.message });
      return { error: { message } };
    },
  });
}

function errorsIn(answer: CheckAnswer): EntryProblem[] {
  if ('broken' in answer) return [];
  return answer.problems.filter(({ severity }) => severity === 'error');
}

function entryIn(map: EntryMap, element: HTMLElement, { languages }: FormSetting): FormEntry {
  return entryOf(map, languageOf(element, languages));
}

/** The language of the pane an element stands in; the pane of what is not translated names none of the site's. */
function languageOf(element: HTMLElement, languages: readonly string[]): string {
  const said = paneOf(element)?.dataset['locale'];
  return said !== undefined && languages.includes(said) ? said : (languages[0] ?? '');
}

function show(element: HTMLElement, answer: CheckAnswer, view: View): void {
  if ('broken' in answer) {
    console.error(answer.broken);
    const textContent = view.say('check.broken');
    element.replaceChildren(Object.assign(document.createElement('p'), { textContent }));
    return;
  }
  const own = answer.problems.filter(({ file }) => isOfPane(file, element, view.languages));
  element.replaceChildren(problemList(own, view.say, placesIn(element, view.labels)));
  markFields(element, own, view.say);
}

/** Each pane shows what is wrong with the file of its own language. */
function isOfPane(file: string, element: HTMLElement, languages: readonly string[]): boolean {
  const [main = '', ...others] = languages;
  const language = others.find((code) => file.endsWith(`.${code}.md`)) ?? main;
  return language === languageOf(element, languages);
}
