import type { SheetWords } from './chart-sheet.ts';
import { pngOf } from '../canvas-png.ts';
import { saveFile } from '../save-file.ts';
import { pictureOf, type ChartPicture } from './chart-picture.ts';

// The buttons that give the page's chart as a picture. They stay hidden where nothing would answer them.

class PictureTaker {
  readonly #group: HTMLElement;
  readonly #chart: SVGSVGElement;

  constructor(group: HTMLElement, chart: SVGSVGElement) {
    this.#group = group;
    this.#chart = chart;
    for (const button of group.querySelectorAll<HTMLButtonElement>('[data-picture]')) {
      button.hidden = false;
      button.addEventListener('click', () => void this.#take(button.dataset['picture'] ?? ''));
    }
  }

  async #take(format: string): Promise<void> {
    this.#say('');
    try {
      const picture = pictureOf(this.#chart, this.#words(), document.documentElement.lang);
      const blob = format === 'png' ? await pixelsOf(picture) : fileOf(picture);
      saveFile(blob, `${this.#group.dataset['name'] ?? 'chart'}.${format}`);
    } catch {
      this.#say(this.#group.dataset['failed'] ?? '');
    }
  }

  #words(): SheetWords {
    const { title = '', unit = '', sources = '', credit = '' } = this.#group.dataset;
    const link = location.origin + location.pathname;
    const notes = document.querySelectorAll('article > [data-break], .chart > figcaption');
    return {
      title,
      unit,
      notes: [...notes].map(({ textContent }) => textContent),
      credit: [sources, credit.replace('{link}', link)],
    };
  }

  #say(sentence: string): void {
    const region = this.#group.querySelector('[role="status"]');
    if (region) region.textContent = sentence;
  }
}

function fileOf({ text }: ChartPicture): Blob {
  return new Blob([text], { type: 'image/svg+xml' });
}

/** The file drawn by the browser, so that both pictures are one. */
async function pixelsOf(picture: ChartPicture): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(picture.text)}`;
  await image.decode();
  return pngOf(picture, (pen) => {
    pen.drawImage(image, 0, 0);
  });
}

const group = document.querySelector<HTMLElement>('[data-pictures]');
// The wide one, whatever the width of the window: pictures are read on a page.
const chart = document.querySelector<SVGSVGElement>('[data-chart] .wide svg');
if (group && chart) new PictureTaker(group, chart);
