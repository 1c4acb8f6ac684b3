import { DARK, LIGHT, properties } from './palette.js';

/** Type, colours, links, forms, focus. System fonts only. */
export const BASE = `
:root { color-scheme: light dark; ${properties(LIGHT)}
  --serif: "Iowan Old Style", "Palatino Linotype", "URW Palladio L", P052, Charter, Georgia, "Noto Serif", "Liberation Serif", serif;
  --sans: -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif;
  --gap: clamp(1rem, 3vw, 2rem); }
@media (prefers-color-scheme: dark) { :root { ${properties(DARK)} } }
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 var(--serif);
  overflow-wrap: anywhere; font-kerning: normal; text-rendering: optimizeLegibility; }
h1, h2, h3, h4 { font-family: var(--serif); line-height: 1.15; font-weight: 700; margin: 0; text-wrap: balance; letter-spacing: -0.01em; }
h1 { font-size: clamp(1.9rem, 1.3rem + 2.6vw, 3rem); }
h2 { font-size: 1.3rem; }
h3 { font-size: 1.15rem; }
p, ul, ol, dl, blockquote, figure, table { margin: 0; padding: 0; }
p { text-wrap: pretty; }
ul, ol { list-style: none; }
a { color: var(--link); text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 0.16em;
  text-decoration-color: color-mix(in srgb, currentColor 45%, transparent); }
a:hover { text-decoration-color: currentColor; text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
svg { display: inline-block; vertical-align: -0.12em; overflow: visible; }
.hidden { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: 0.5rem; top: -4rem; background: var(--ink); color: var(--paper); padding: 0.5rem 0.9rem;
  font: 600 0.95rem var(--sans); z-index: 5; }
.skip:focus { top: 0.5rem; }
.small, .meta, .kicker, .label, button, input, select, nav, th, .tag { font-family: var(--sans); }
.meta { font-size: 0.86rem; line-height: 1.5; color: var(--soft); }
.meta strong, .meta b { color: var(--ink); font-weight: 600; }
.kicker { font-size: 0.74rem; letter-spacing: 0.06em; text-transform: uppercase; color: var(--soft); font-weight: 600; }
.label { font-size: 0.78rem; font-weight: 600; color: var(--soft); }
.tag { display: inline-block; font-size: 0.74rem; font-weight: 600; line-height: 1.35; padding: 0.05rem 0.42rem; border: 1px solid var(--edge);
  border-radius: 3px; color: var(--ink); white-space: nowrap; }
.tag.class-first { background: var(--ink); color: var(--paper); border-color: var(--ink); }
.tag.class-repeat { border-style: dashed; color: var(--soft); }
.tag.class-confirmation { border: 3px double var(--edge); }
.tag.class-denial, .tag.against { border-color: var(--against); color: var(--against); }
.against { color: var(--against); }
.flow > * + * { margin-top: 0.75rem; }
.section { border-top: 1px solid var(--ink); padding-top: 0.55rem; }
.section + .section { margin-top: 2.4rem; }
.section-head { display: flex; flex-wrap: wrap; gap: 0.2rem 1rem; align-items: baseline; justify-content: space-between; margin-bottom: 0.9rem; }
blockquote { font-size: 1.0625rem; line-height: 1.5; border-left: 2px solid var(--rule); padding-left: 0.8rem; }
blockquote::before { content: "\\201C"; } blockquote::after { content: "\\201D"; }
blockquote .around { color: var(--soft); }
blockquote + .cite { margin-top: 0.25rem; }
.claim blockquote + .cite { margin-top: -0.3rem; }
.cite { font: 0.86rem/1.5 var(--sans); color: var(--soft); }
button, input, select { font-size: 0.95rem; color: var(--ink); background: var(--sheet); border: 1px solid var(--edge); border-radius: 3px;
  padding: 0.45rem 0.6rem; min-height: 2.5rem; max-width: 100%; }
button { background: var(--ink); color: var(--paper); border-color: var(--ink); font-weight: 600; cursor: pointer; padding-inline: 0.9rem; }
button:hover { background: var(--press); border-color: var(--press); }
table { border-collapse: collapse; width: 100%; font-size: 0.98rem; }
th { text-align: left; font-size: 0.78rem; font-weight: 600; color: var(--soft); }
th, td { overflow-wrap: break-word; padding: 0.45rem 0.8rem 0.45rem 0; border-bottom: 1px solid var(--rule); vertical-align: baseline; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; font-family: var(--sans); } td.number { font-size: 0.92rem; }
.scroll { overflow-x: auto; }
code { font: 0.9em ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; background: color-mix(in srgb, var(--rule) 45%, transparent);
  padding: 0.08em 0.3em; border-radius: 3px; overflow-wrap: anywhere; }
`;
