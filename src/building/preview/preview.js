// A page opened from a disk: browsers load no modules there, so it is shown as readers without scripts see it.
if (location.protocol === 'file:') {
  // What only needs scripts elsewhere cannot be had here at all, and its page says so.
  for (const each of document.querySelectorAll('noscript[data-not-from-disk]')) each.remove();
  for (const each of document.querySelectorAll('noscript')) {
    const shown = new DOMParser().parseFromString(each.textContent, 'text/html').body.childNodes;
    each.replaceWith(...shown);
  }
  for (const sheet of document.querySelectorAll('link[data-scriptless]')) {
    sheet.href = sheet.dataset.scriptless;
  }
  for (const note of document.querySelectorAll('[data-from-disk]')) note.hidden = false;
}
