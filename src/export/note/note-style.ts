import { light } from '../../charts/palette.ts'

/** Style of the decision note: readable on a screen, at any width, and good on paper. */
export const noteStyle = `:root { color-scheme: light; }
body { margin: 0 auto; padding: 24px 16px 48px; max-width: 760px; font: 16px/1.5 'Fira Sans', system-ui, sans-serif; color: ${light.ink}; background: ${light.surface}; overflow-wrap: anywhere; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 8px; }
h2 { font-size: 1.375rem; line-height: 1.3; margin: 32px 0 12px; }
h3 { font-size: 1.125rem; margin: 24px 0 8px; }
h4 { font-size: 1rem; margin: 16px 0 4px; }
p, ul { margin: 0 0 12px; }
ul { padding-left: 24px; }
li { margin-bottom: 6px; }
a { color: ${light.acc}; }
.concept { display: inline-block; padding: 2px 10px; border: 1px dashed ${light.warn}; background: ${light.warnsoft}; color: ${light.warn}; font-weight: 600; }
.who, .small, small, .soft, footer { color: ${light.ink2}; font-size: 0.875rem; }
.note { padding: 12px 16px; border-left: 4px solid ${light.warn}; background: ${light.warnsoft}; }
.scroll { overflow-x: auto; margin: 12px 0 20px; }
table { border-collapse: collapse; width: 100%; font-size: 0.875rem; font-variant-numeric: tabular-nums; }
caption { text-align: left; font-weight: 600; padding-bottom: 8px; }
caption small { display: block; font-weight: 400; }
th, td { padding: 6px 8px; border-bottom: 1px solid ${light.line}; text-align: left; vertical-align: top; overflow-wrap: normal; }
thead th { border-bottom: 2px solid ${light.edge}; }
tbody th { font-weight: 400; }
.end { text-align: right; }
.total th, .total td { font-weight: 600; }
dl > div { display: grid; grid-template-columns: minmax(110px, 200px) 1fr; gap: 4px 16px; padding: 4px 0; }
dt { font-weight: 600; }
dd { margin: 0; overflow-wrap: anywhere; }
svg { max-width: 100%; height: auto; }
footer { margin-top: 32px; padding-top: 12px; border-top: 1px solid ${light.line}; }
@media print {
  @page { size: A4; margin: 17mm 16mm; }
  body { padding: 0; max-width: none; font-size: 10pt; }
  h2, h3, h4, caption { break-after: avoid; }
  thead { display: table-header-group; }
  tr, figure, .note { break-inside: avoid; }
  .scroll { overflow: visible; }
}`
