/** Writes the addresses of what is chosen into the links beside the choice; what is chosen is one of the site's files. */
class FollowComposer extends HTMLElement {
  connectedCallback(): void {
    const choice = this.querySelector<HTMLElement>('.choice');
    const select = this.querySelector('select');
    if (!choice || !select) return;
    choice.hidden = false;
    select.addEventListener('change', () => {
      this.show(select);
    });
    // A page that is come back to has its choice still.
    if (select.selectedIndex > 0) this.show(select);
  }

  private show(select: HTMLSelectElement): void {
    const host = this.dataset['host'] ?? location.origin;
    const links = this.querySelectorAll<HTMLAnchorElement>('a[data-way]');
    const shown = this.querySelectorAll('[data-address]');
    select.value.split(' ').forEach((path, index) => {
      links[index]?.setAttribute('href', path);
      shown[index]?.replaceChildren(host + path);
    });
    const said = this.querySelector('[role="status"]');
    said?.replaceChildren(select.selectedOptions[0]?.textContent ?? '');
  }
}

customElements.define('follow-composer', FollowComposer);
