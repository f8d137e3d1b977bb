import { quoted } from '../formats/quoted.ts';

/** What the pages made for frames say to the page around them, by this name. */
export const EMBED_MESSAGE = 'chronicle-embed';

/** Heights that suit what is framed in a column of text some 640 pixels wide (CSS pixels). */
export const FRAME_HEIGHTS = { timeline: 720, map: 680, figure: 720, card: 380 } as const;

/** A page made for frames, as the code names it. */
export interface Framed {
  /** Its whole address. */
  readonly address: string;
  /** What is in the frame, for those who do not see it. */
  readonly title: string;
  /** Height that suits it in a column of text (CSS pixels). */
  readonly height: number;
}

/** HTML that shows a page of this site in another. */
export function embedCode({ address, title, height }: Framed): string {
  const look = `width="100%" height="${height}" style="border:0" loading="lazy" allowfullscreen`;
  return `<iframe src="${quoted(address)}" title="${quoted(title)}" ${look}></iframe>`;
}

export const EMBED_THEMES = ['light', 'dark'] as const;
type EmbedTheme = (typeof EMBED_THEMES)[number];

/** The theme that the query of an address asks for; null for the reader's own. */
export function themeIn(query: string): EmbedTheme | null {
  const theme = new URLSearchParams(query).get('theme') ?? '';
  return isTheme(theme) ? theme : null;
}

function isTheme(theme: string): theme is EmbedTheme {
  return EMBED_THEMES.some((one) => one === theme);
}

/** An address with the query of a theme behind what it asks for already. */
export function inTheme(address: string, theme: string): string {
  if (!isTheme(theme)) return address;
  return `${address}${address.includes('?') ? '&' : '?'}theme=${theme}`;
}

/**
 * The listener that a page puts beside its frames, once, to give each the height of what is in it. It
 * believes a height only of the window in a frame of its own.
 */
export const LISTENER = `<script>
addEventListener('message', ({ data, source }) => {
  if (data?.type !== '${EMBED_MESSAGE}' || !(data.height > 0)) return;
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.contentWindow === source) frame.style.height = data.height + 'px';
});
</script>`;
