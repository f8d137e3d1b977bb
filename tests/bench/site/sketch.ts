// The yardstick: one dot for each event, wheel and drag, and nothing else. No labels, no clusters, no
// keyboard, no list: the least that can be called a timeline.
import { readColumns, WINDOW, type Columns } from './columns.ts';

const COLOURS = ['#b3261e', '#0f766e', '#a16207', '#1d4ed8'];
const canvas = document.querySelector('canvas') as HTMLCanvasElement;
const pen = canvas.getContext('2d') as CanvasRenderingContext2D;

// No await outside of a function: with one anywhere among the pages the bundler no longer joins chunks,
// and the timeline would be measured with a file more than the site has.
void readColumns().then(show);

function show({ start, end, lane, lanes }: Columns): void {
  const laneHeight = canvas.height / lanes.length;
  let { from, to } = WINDOW;
  let frame = 0;

  function draw(): void {
    frame = 0;
    pen.clearRect(0, 0, canvas.width, canvas.height);
    const scale = canvas.width / (to - from);
    for (let index = 0; index < start.length; index++) {
      const [first, last] = [start[index] as number, end[index] as number];
      const x = ((first + last) / 2 - from) * scale;
      if (x < -6 || x > canvas.width + 6) continue;
      const row = lane[index] as number;
      const y = row * laneHeight + 12 + (index % 6) * 18;
      pen.fillStyle = COLOURS[row] as string;
      pen.beginPath();
      pen.arc(x, y, 6, 0, 2 * Math.PI);
      pen.fill();
    }
  }

  const schedule = () => (frame ||= requestAnimationFrame(draw));

  canvas.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      const factor = Math.exp(-event.deltaY * 0.006);
      const at = from + (event.offsetX / canvas.width) * (to - from);
      [from, to] = [at - (at - from) / factor, at + (to - at) / factor];
      schedule();
    },
    { passive: false },
  );
  canvas.addEventListener('pointermove', (event) => {
    if (event.buttons !== 1) return;
    const moved = (event.movementX / canvas.width) * (to - from);
    [from, to] = [from - moved, to - moved];
    schedule();
  });

  draw();
  performance.mark('timeline:ready');
}
