/**
 * Shares `room` out among those who ask for some of it; what they get always sums to all of it. None gets less
 * than `least` so long as there is that much for each. Where there is too little for all, small wishes are met
 * in full and the large ones get equal parts of the rest; where there is more, those who asked for more than the
 * least share it in proportion to what they asked for.
 */
export function shareRoom(room: number, wishes: readonly number[], least: number): number[] {
  const count = wishes.length;
  if (count === 0) return [];
  if (least * count >= room) return wishes.map(() => room / count);
  const wants = wishes.map((wish) => Math.max(least, wish));
  const sum = total(wants);
  if (sum > room) {
    const most = ceilingOf(room, wants);
    return wants.map((want) => Math.min(want, most));
  }
  const hungry = wants.map((want) => (want > least ? want : 0));
  const weights = total(hungry) > 0 ? hungry : wants;
  const part = (room - sum) / total(weights);
  return wants.map((want, at) => want + (weights[at] ?? 0) * part);
}

/** What no one may have more of, so that everything together is as large as the room. */
function ceilingOf(room: number, wants: readonly number[]): number {
  let left = room;
  let others = wants.length;
  for (const want of wants.toSorted((a, b) => a - b)) {
    if (want * others >= left) break;
    left -= want;
    others--;
  }
  return left / others;
}

function total(sizes: readonly number[]): number {
  return sizes.reduce((sum, size) => sum + size, 0);
}
