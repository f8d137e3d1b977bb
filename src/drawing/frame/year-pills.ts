// On a phone the years are one row that scrolls: the one that is open stands in its middle.
for (const current of document.querySelectorAll<HTMLElement>('.beside-list [aria-current]')) {
  const row = current.closest('ol');
  if (!row) continue;
  const box = row.getBoundingClientRect();
  const own = current.getBoundingClientRect();
  row.scrollLeft += own.left + own.width / 2 - (box.left + box.width / 2);
}
