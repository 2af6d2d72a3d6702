import type { Results } from './document';

/** Cards of each week over two years as an SVG, a panel for each way, on one scale. */
export function cardsPlot({ sideBySide }: Results): string {
  const weeks = sideBySide.map(({ name, measured }) => ({ name, counts: byWeek(measured.run.perDay) }));
  const panels = weeks.map(({ name, counts }, i) => panel(name, counts, TOP + i * (HEIGHT + GAP)));
  const height = TOP + weeks.length * (HEIGHT + GAP);
  const years = [0, 26, 52, 78, 104].map(
    (week) =>
      `<text x="${xOf(week)}" y="${height - 8}" text-anchor="${week === 0 ? 'start' : week === 104 ? 'end' : 'middle'}">week ${week}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="Cards of each week over two years, three ways of choosing">`,
    `<style>${STYLE}</style>`,
    `<rect class="ground" width="${WIDTH}" height="${height}" rx="8"/>`,
    ...panels,
    ...years,
    '</svg>',
    '',
  ].join('\n');
}

const WIDTH = 760;
const HEIGHT = 110;
const GAP = 38;
const TOP = 34;
const LEFT = 44;
const RIGHT = 16;
/** Cards a week at the top of the scale; what goes beyond is cut and named. */
const MOST = 42;
const STYLE = `
text { font: 12px system-ui, sans-serif; fill: #5a5c54 }
.ground { fill: #f7f5f0 } .bar { fill: #1f6550 } .line { stroke: #c9c5ba } .name { font-weight: 600; fill: #22241f }
.cut { fill: #b58a2a }
@media (prefers-color-scheme: dark) {
  text { fill: #b4b3aa } .ground { fill: #191a18 } .bar { fill: #8ad1b7 } .line { stroke: #4a4c46 } .name { fill: #ecebe5 }
}`;

function byWeek(perDay: readonly number[]): number[] {
  const weeks: number[] = [];
  for (let day = 0; day + 7 <= perDay.length; day += 7)
    weeks.push(perDay.slice(day, day + 7).reduce((sum, n) => sum + n, 0));
  return weeks;
}

const xOf = (week: number): number => Math.round(LEFT + (week / 104) * (WIDTH - LEFT - RIGHT));

function panel(name: string, counts: readonly number[], top: number): string {
  const yOf = (cards: number): number => top + HEIGHT - (Math.min(cards, MOST) / MOST) * HEIGHT;
  const lines = [0, 21, 42].map(
    (cards) =>
      `<line class="line" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${yOf(cards)}" y2="${yOf(cards)}"/>` +
      `<text x="${LEFT - 6}" y="${yOf(cards) + 4}" text-anchor="end">${cards}</text>`,
  );
  const bars = counts.map((cards, week) => {
    const y = Math.round(yOf(cards) * 10) / 10;
    const height = Math.round((top + HEIGHT - y) * 10) / 10;
    return `<rect class="${cards > MOST ? 'cut' : 'bar'}" x="${xOf(week)}" y="${y}" width="5" height="${height}"/>`;
  });
  const most = Math.max(...counts);
  const note = most > MOST ? `, up to ${most} in one week (cut)` : `, up to ${most} in one week`;
  return [
    `<text class="name" x="${LEFT}" y="${top - 8}">${name}: cards a week${note}</text>`,
    ...lines,
    ...bars,
  ].join('\n');
}
