import { describe, expect, it } from 'vitest';
import { embedCode, EMBED_MESSAGE, inTheme, LISTENER, themeIn } from './embed-code.ts';

describe('embedCode', () => {
  it('is a frame as wide as its place, loaded when it comes into sight, with a name', () => {
    const framed = {
      address: 'https://a.example/e/?from=2017-01-01&to=2018-01-01',
      title: 'A "b" <c>',
      height: 420,
    };
    expect(embedCode(framed)).toBe(
      '<iframe src="https://a.example/e/?from=2017-01-01&amp;to=2018-01-01" title="A &quot;b&quot; &lt;c>" width="100%" height="420" style="border:0" loading="lazy" allowfullscreen></iframe>',
    );
  });
});

describe('the theme of a frame', () => {
  it('stands behind what the address asks for already', () => {
    expect(inTheme('/embed/map/', 'dark')).toBe('/embed/map/?theme=dark');
    expect(inTheme('/embed/timeline/?from=2017', 'light')).toBe(
      '/embed/timeline/?from=2017&theme=light',
    );
  });

  it('is the reader’s own where none is chosen, or one that there is not', () => {
    expect(inTheme('/embed/map/', '')).toBe('/embed/map/');
    expect(inTheme('/embed/map/', 'sepia')).toBe('/embed/map/');
    expect(themeIn('?theme=sepia')).toBeNull();
    expect(themeIn('')).toBeNull();
  });

  it('is read back', () => {
    expect(themeIn('?from=2017&theme=light')).toBe('light');
    expect(themeIn('?theme=dark')).toBe('dark');
  });
});

describe('LISTENER', () => {
  /** The page around the frames, as far as the listener knows one. */
  function pageAround(frames: readonly { contentWindow: object; style: { height: string } }[]) {
    const script = LISTENER.replace(/<\/?script>/g, '');
    const listeners: ((event: object) => void)[] = [];
    const scope = {
      addEventListener: (_: string, listener: (event: object) => void) => listeners.push(listener),
      document: { querySelectorAll: () => frames },
    };
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the very text that is handed out
    const run = new Function(...Object.keys(scope), script) as (...given: unknown[]) => void;
    run(...Object.values(scope));
    return (data: unknown, source: object) => {
      for (const listener of listeners) listener({ data, source });
    };
  }
  const frame = () => ({ contentWindow: {}, style: { height: '' } });

  it('gives the frame that speaks its height, and no other', () => {
    const [one, other] = [frame(), frame()];
    pageAround([one, other])({ type: EMBED_MESSAGE, height: 321 }, one.contentWindow);
    expect([one.style.height, other.style.height]).toEqual(['321px', '']);
  });

  it('passes over what others say', () => {
    const one = frame();
    const say = pageAround([one]);
    for (const data of [
      null,
      'x',
      { type: 'other', height: 9 },
      { type: EMBED_MESSAGE, height: '9px' },
    ])
      say(data, one.contentWindow);
    say({ type: EMBED_MESSAGE, height: 9 }, {});
    expect(one.style.height).toBe('');
  });
});
