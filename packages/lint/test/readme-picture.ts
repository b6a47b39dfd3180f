import { stripVTControlCharacters } from 'node:util'

/** How a piece of terminal text looks; a code of SGR sets one part of it. */
interface Style {
  readonly fill?: string
  readonly extra?: string
}

interface Piece {
  readonly column: number
  readonly text: string
  readonly style: Style
}

const CELL = { width: 8.4, height: 20 }
const MARGIN = 20
const BAR = 36
const DEFAULT = '#d1d7e0'
const BACKGROUND = '#151b23'
const BORDER = '#3d444d'

const UNDERLINE = 'text-decoration="underline"'
const STYLES: Readonly<Record<string, Style>> = {
  2: { fill: '#9198a1' },
  4: { extra: UNDERLINE },
  24: {},
  22: {},
  31: { fill: '#ff7b72' },
  32: { fill: '#56d364' },
  33: { fill: '#e3b341' },
  36: { fill: '#76e3ea' },
  39: {},
}

/** Draws what a terminal shows, a dark card that can be read on a light and on a dark page. */
export function drawTerminal(output: string, description: string): string {
  const lines = output.trimEnd().split('\n')
  const columns = Math.max(...lines.map(line => stripVTControlCharacters(line).length))
  const width = Math.ceil(columns * CELL.width) + 2 * MARGIN
  const height = BAR + lines.length * CELL.height + MARGIN
  const drawn = lines.flatMap((line, row) => piecesOf(line).map(piece => drawPiece(piece, row)))
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" role="img">
<title>${escapeXml(description)}</title>
<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8" fill="${BACKGROUND}" stroke="${BORDER}"/>
<g fill="${BORDER}"><circle cx="20" cy="18" r="5"/><circle cx="38" cy="18" r="5"/><circle cx="56" cy="18" r="5"/></g>
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14" fill="${DEFAULT}" xml:space="preserve">
${drawn.join('\n')}
</g>
</svg>
`
}

/** The pieces of a line of one style each. Throws an Error for a style that is not known. */
function piecesOf(line: string): Piece[] {
  const pieces: Piece[] = []
  let style: Style = {}
  let column = 0
  for (const [, code, text = ''] of line.matchAll(/(?:\u001b\[(\d+)m)?([^\u001b]*)/g)) {
    if (code !== undefined) {
      const found = STYLES[code]
      if (!found) throw new Error(`No style for the code ${code}`)
      style = found
    }
    const indent = text.length - text.trimStart().length
    const shown = text.trim()
    if (shown !== '') pieces.push({ column: column + indent, text: shown, style })
    column += text.length
  }
  return pieces
}

// The length is set, so that columns stay in line in every font.
function drawPiece({ column, text, style }: Piece, row: number): string {
  const attributes = [
    `x="${round(MARGIN + column * CELL.width)}"`,
    `y="${BAR + row * CELL.height + 14}"`,
    `textLength="${round(text.length * CELL.width)}"`,
    'lengthAdjust="spacingAndGlyphs"',
    ...(style.fill === undefined ? [] : [`fill="${style.fill}"`]),
    ...(style.extra === undefined ? [] : [style.extra]),
  ]
  return `<text ${attributes.join(' ')}>${escapeXml(text)}</text>`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
