import { make } from '../../search/elements.ts';

/** A control under its label, as everywhere on the site. */
export function labelled(label: string, control: HTMLElement): HTMLLabelElement {
  return make('label', { class: 'field' }, make('span', {}, label), control);
}

/** A closed list; the empty value is the first choice. */
export function closedList(
  first: string,
  choices: readonly { readonly value: string; readonly label: string }[],
  name: string | null = null,
): HTMLSelectElement {
  const options = choices.map(({ value, label }) => make('option', { value }, label));
  return make(
    'select',
    { name, autocomplete: 'off' },
    make('option', { value: '' }, first),
    ...options,
  );
}
