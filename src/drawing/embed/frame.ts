import { EMBED_MESSAGE, themeIn } from '#exports/embedding/embed-code.ts';

// What a page made for frames does beside what it shows: it takes the theme that its address asks for, and tells the
// page around it how high it is.

const page = document.documentElement;
const theme = themeIn(location.search);
if (theme) page.dataset['theme'] = theme;

if (parent !== window) {
  // What is as high as the window would grow with every height that is told.
  page.style.setProperty('--window-height', `${innerHeight}px`);
  const tell = () => {
    const height = Math.ceil(page.getBoundingClientRect().height);
    // To whomever: who may frame the page is not known, and its height is no secret.
    parent.postMessage({ type: EMBED_MESSAGE, height }, '*');
  };
  new ResizeObserver(tell).observe(page);
}
