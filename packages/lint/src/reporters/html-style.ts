/** The style sheet of the page: readable on a light and a dark screen, and on paper. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --page: #ffffff; --text: #1b1f24; --quiet: #57606a; --line: #d0d7de; --panel: #f6f8fa;
  --error: #b3261e; --warning: #8a6100; --error-fill: #c9372c; --warning-fill: #b07a00; --link: #0b57d0;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #14181d; --text: #e3e7ec; --quiet: #9aa4af; --line: #343b44; --panel: #1c2229;
    --error: #ff8a80; --warning: #f0c15c; --error-fill: #e5645a; --warning-fill: #d99f2b; --link: #8ab4f8;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; max-width: 62rem; padding: 2rem 1.5rem 4rem;
  background: var(--page); color: var(--text); font: 1rem/1.5 system-ui, sans-serif;
}
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .25rem; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .75rem; }
h3 { font-size: 1rem; margin: 1.75rem 0 .5rem; overflow-wrap: anywhere; }
p { margin: .25rem 0; }
a { color: var(--link); }
.quiet { color: var(--quiet); }
.figures { display: flex; flex-wrap: wrap; gap: .75rem; list-style: none; margin: 1.5rem 0; padding: 0; }
.figures li { flex: 1 1 8rem; background: var(--panel); border: 1px solid var(--line); border-radius: .5rem; padding: .75rem 1rem; }
.figures strong { display: block; font-size: 1.75rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
.error { color: var(--error); }
.warning { color: var(--warning); }
svg { display: block; width: 100%; height: auto; }
svg .error { fill: var(--error-fill); }
svg .warning { fill: var(--warning-fill); }
svg .grid { stroke: var(--line); }
svg text { fill: var(--quiet); font: 12px system-ui, sans-serif; }
svg .scale { text-anchor: end; }
svg .label { text-anchor: middle; }
.key::before { content: ""; display: inline-block; width: .75em; height: .75em; margin-right: .4em; border-radius: 2px; background: var(--fill); }
.key + .key { margin-left: 1.25rem; }
.key.error { --fill: var(--error-fill); }
.key.warning { --fill: var(--warning-fill); }
summary { color: var(--quiet); cursor: pointer; margin: .5rem 0; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .375rem .75rem .375rem 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
thead th { color: var(--quiet); font-weight: 600; }
tbody th { font-weight: 400; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; width: 6rem; }
.place, .kind { white-space: nowrap; width: 5rem; }
code { font: .9em ui-monospace, monospace; background: var(--panel); padding: .05em .25em; border-radius: 3px; }
@media print {
  :root { color-scheme: light; --page: #ffffff; --text: #000000; --quiet: #444444; --line: #bbbbbb; --panel: #ffffff; --error: #8c1d18; --warning: #6b4b00; --link: #000000; --error-fill: #c9372c; --warning-fill: #b07a00; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  h2, h3 { break-after: avoid; }
  tr, svg { break-inside: avoid; }
  rect, .key::before { print-color-adjust: exact; }
}
`
