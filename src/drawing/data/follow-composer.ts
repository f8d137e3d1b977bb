import { calendarFilePath, feedPath, upcomingPath } from '#i18n/follow-paths.ts';
import {
  planOf,
  readFollow,
  writeFollow,
  type FollowChoice,
  type FollowedFacet,
} from '#listing/following.ts';
import { onSettled } from '../settled-choice.ts';
import { fill } from './fill.ts';
import { copyFrom } from './copy-from.ts';
import type { MadeEvents } from './follow/made-events.ts';
import type { MadeFormat } from './follow/made-files.ts';

/**
 * Writes the addresses of what is chosen into the links beside the choice. What no address is ready for is made into a
 * file, by code and data that come when they are first needed.
 */
class FollowComposer extends HTMLElement {
  #made: MadeEvents | null = null;
  /** How often something was chosen: an answer to an earlier choice is none. */
  #choices = 0;

  connectedCallback(): void {
    this.#part('.choice').hidden = false;
    for (const select of this.querySelectorAll('select')) onSettled(select, () => this.#choose());
    this.#box.addEventListener('change', () => this.#choose());
    addEventListener('popstate', this.#readAddress);
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
      button.hidden = false;
      button.addEventListener('click', () => void this.#copy(button));
    }
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-make]')) {
      button.addEventListener('click', () => void this.#make(button.dataset['make'] as MadeFormat));
    }
    this.#readAddress();
    this.dataset['ready'] = '';
  }

  disconnectedCallback(): void {
    removeEventListener('popstate', this.#readAddress);
  }

  /** Takes the choice from the address; what is not on offer is not chosen. */
  readonly #readAddress = (): void => {
    const { chosen, upcoming, language } = readFollow(location.search);
    for (const select of this.#facets) {
      select.value = chosen.get(select.dataset['facet'] as FollowedFacet) ?? '';
      if (select.selectedIndex < 0) select.value = '';
    }
    const languages = this.#languages;
    languages.value = language ?? document.documentElement.lang;
    if (languages.selectedIndex < 0) languages.value = document.documentElement.lang;
    this.#box.checked = upcoming;
    this.#show();
  };

  /** Takes what a reader has chosen into the address, so that it can be sent and come back to. */
  #choose(): void {
    const { value } = this.#languages;
    const language = value === document.documentElement.lang ? null : value;
    const query = writeFollow({ ...this.#choice, language }, location.search);
    if (query !== location.search)
      history.pushState(null, '', location.pathname + query + location.hash);
    this.#show();
  }

  get #facets(): readonly HTMLSelectElement[] {
    return [...this.querySelectorAll<HTMLSelectElement>('select[data-facet]')];
  }

  get #languages(): HTMLSelectElement {
    return this.#part('[data-language]') as HTMLSelectElement;
  }

  get #box(): HTMLInputElement {
    return this.#part('[data-upcoming]') as HTMLInputElement;
  }

  get #choice(): FollowChoice {
    const chosen = this.#facets
      .filter(({ value }) => value !== '')
      .map((select) => [select.dataset['facet'] as FollowedFacet, select.value] as const);
    return { chosen: new Map(chosen), upcoming: this.#box.checked };
  }

  /** The choice of the language, with the addresses that depend on it. */
  get #language(): HTMLOptionElement | undefined {
    return this.#languages.selectedOptions[0];
  }

  #show(): void {
    this.#choices += 1;
    const plan = planOf(this.#choice);
    const isMade = plan.kind === 'made';
    this.#part('[data-ways]').hidden = isMade;
    this.#part('[data-made]').hidden = !isMade;
    this.#say('');
    if (isMade) {
      void this.#count();
      return;
    }
    const home = this.#language?.dataset['home'] ?? '/';
    const routes = { page: () => home };
    const { kind } = plan;
    for (const row of this.querySelectorAll<HTMLElement>('[data-feed]')) {
      row.hidden = kind === 'upcoming';
    }
    if (kind === 'upcoming') this.#write('ics', upcomingPath(routes));
    else {
      this.#write('xml', feedPath(routes, plan.followed, 'xml'));
      this.#write('json', feedPath(routes, plan.followed, 'json'));
      this.#write('ics', calendarFilePath(routes, plan.followed));
    }
    const { standing = '', noFeed = '' } = this.dataset;
    this.#plan(kind === 'upcoming' ? `${standing} ${noFeed}` : standing);
  }

  #write(way: string, path: string): void {
    const address = (this.dataset['host'] ?? location.origin) + path;
    this.querySelector(`[data-way="${way}"]`)?.setAttribute('href', path);
    this.querySelector(`[data-address="${way}"]`)?.replaceChildren(address);
    if (way !== 'ics') return;
    const subscribe = this.#part('[data-subscribe]');
    subscribe.hidden = false;
    subscribe.setAttribute('href', address.replace(/^https?:/, 'webcal:'));
  }

  /** Says how many events a file would have; without any there is none to make. */
  async #count(): Promise<void> {
    const { made = '', matching = '', none = '', failed = '' } = this.dataset;
    this.#plan(made);
    const asked = this.#choices;
    try {
      const { length } = await (await this.#events()).chosen(this.#choice);
      if (this.#choices !== asked) return;
      this.#part('[data-buttons]').hidden = length === 0;
      this.#plan(length === 0 ? none : `${fill(matching, { n: length })} ${made}`);
    } catch {
      if (this.#choices === asked) this.#plan(`${made} ${failed}`);
    }
  }

  async #make(format: MadeFormat): Promise<void> {
    const { taken = '', failed = '' } = this.dataset;
    try {
      const events = await this.#events();
      const file = await events.save(format, this.#choice, this.#name);
      this.#say(fill(taken, { file }));
    } catch {
      this.#say(failed);
    }
  }

  /** The events of the language that is chosen. */
  async #events(): Promise<MadeEvents> {
    const { file = '', guide = '' } = this.#language?.dataset ?? {};
    const { MadeEvents } = await import('./follow/made-events.ts');
    if (this.#made?.address !== file) this.#made = new MadeEvents(file, guide);
    return this.#made;
  }

  /** What is chosen, in words. */
  get #name(): string {
    const names = this.#facets.flatMap(({ value, selectedOptions: [option] }) =>
      value === '' ? [] : (option?.text ?? ''),
    );
    return names.join(' · ');
  }

  async #copy(button: HTMLButtonElement): Promise<void> {
    const { copied = '', byHand = '' } = this.dataset;
    const address = this.#part(`[data-address="${button.dataset['copy'] ?? ''}"]`);
    this.#say((await copyFrom(address)) ? copied : byHand);
  }

  #plan(words: string): void {
    const plan = this.#part('[data-plan]');
    if (plan.textContent !== words) plan.textContent = words;
  }

  #say(words: string): void {
    this.#part('[data-said]').textContent = words;
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (!part) throw new Error(`the choice of what to follow lacks ${selector}`);
    return part;
  }
}

customElements.define('follow-composer', FollowComposer);
