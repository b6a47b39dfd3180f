import { escapeText } from './escape.ts'

/** How many errors and warnings a month has. */
export interface Bar {
  /** `2025-11`, or another text of a few letters. */
  readonly label: string
  readonly errors: number
  readonly warnings: number
}

const WIDTH = 960
const HEIGHT = 240
const LEFT = 48
const BOTTOM = 28
const TOP = 12
const GAP = 0.25
const MAX_BAR = 56
// About as many as can be read next to each other.
const MAX_LABELS = 14
const STEPS = [1, 2, 5]

/** Draws bars of errors and warnings on top of each other, as SVG to stand in a page; colours are those of its style sheet. */
export function drawChart(bars: readonly Bar[], title: string): string {
  const most = Math.max(1, ...bars.map(({ errors, warnings }) => errors + warnings))
  const step = stepFor(most)
  const top = Math.ceil(most / step) * step
  const y = (value: number): number => round(TOP + (1 - value / top) * (HEIGHT - TOP - BOTTOM))
  const slot = (WIDTH - LEFT) / Math.max(1, bars.length)
  const every = Math.ceil(bars.length / MAX_LABELS)
  const lines = Array.from({ length: top / step + 1 }, (_, index) => gridLine(index * step, y))
  const drawn = bars.map((bar, index) =>
    drawBar(bar, { x: LEFT + index * slot, slot, y, labelled: index % every === 0 }),
  )
  return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="chart-title">
<title id="chart-title">${escapeText(title)}</title>
${[...lines, ...drawn].join('\n')}
</svg>`
}

function gridLine(value: number, y: (value: number) => number): string {
  const at = y(value)
  return `<path class="grid" d="M${LEFT} ${at}H${WIDTH}"/><text class="scale" x="${LEFT - 8}" y="${at + 4}">${value}</text>`
}

interface Slot {
  readonly x: number
  readonly slot: number
  readonly y: (value: number) => number
  readonly labelled: boolean
}

function drawBar({ label, errors, warnings }: Bar, { x, slot, y, labelled }: Slot): string {
  const width = Math.min(slot * (1 - GAP), MAX_BAR)
  const left = round(x + (slot - width) / 2)
  const block = (kind: string, from: number, to: number): string =>
    to === from
      ? ''
      : `<rect class="${kind}" x="${left}" y="${y(to)}" width="${round(width)}" height="${round(y(from) - y(to))}"/>`
  const name = escapeText(label)
  const text = `<text class="label" x="${round(x + slot / 2)}" y="${HEIGHT - 8}">${name}</text>`
  const told = `<title>${name}: ${errors} errors, ${warnings} warnings</title>`
  return `<g>${told}${block('error', 0, errors)}${block('warning', errors, errors + warnings)}${labelled ? text : ''}</g>`
}

/** A round number of which about four reach the largest value. */
function stepFor(most: number): number {
  const rough = most / 4
  const power = 10 ** Math.max(0, Math.floor(Math.log10(rough)))
  const found = STEPS.find(step => step * power >= rough) ?? 10
  return found * power
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
