/** Masthead, navigation, grid, footer, notices. */
export const LAYOUT = `
.wrap { max-width: 76rem; margin: 0 auto; padding: 0 var(--gap); }
.mast { margin-bottom: 1.8rem; }
.mast-top { display: flex; flex-wrap: wrap; align-items: flex-end; gap: 0.4rem 1.4rem; padding: 1.1rem 0 0.8rem; }
.logo { font: 700 clamp(2.1rem, 1.6rem + 2vw, 3.1rem)/0.95 var(--serif); letter-spacing: -0.025em; color: var(--ink); text-decoration: none; }
.motto { font: italic 1.05rem/1.3 var(--serif); color: var(--soft); padding-bottom: 0.1rem; }
.find-box { margin-left: auto; }
.find { display: flex; gap: 0.35rem; }
.find input { width: 17rem; }
.mast-bar { display: flex; flex-wrap: wrap; gap: 0.3rem 1.4rem; align-items: center; border-top: 3px double var(--ink); border-bottom: 1px solid var(--ink); padding: 0.35rem 0; }
.mast-bar ul { display: flex; flex-wrap: wrap; gap: 0 1.3rem; }
.mast-bar nav a { display: inline-block; padding: 0.45rem 0; font-size: 0.95rem; color: var(--ink); text-decoration: none; font-weight: 500; }
.mast-bar nav a:hover { text-decoration: underline; }
.mast-bar nav a[aria-current] { font-weight: 700; box-shadow: inset 0 -3px 0 var(--press); }
.as-of { margin-left: auto; display: flex; flex-wrap: wrap; gap: 0.4rem; align-items: center; }
.as-of input { min-height: 2.1rem; padding: 0.2rem 0.45rem; font-size: 0.9rem; }
.as-of button { min-height: 2.1rem; padding: 0.2rem 0.7rem; font-size: 0.9rem; background: none; color: var(--ink); border-color: var(--edge); }
.as-of button:hover { border-color: var(--ink); }
.notice { border: 1px solid var(--edge); border-left-width: 5px; padding: 0.6rem 0.9rem; font: 0.95rem/1.5 var(--sans); margin-bottom: 1.4rem; background: var(--sheet); }
main.wrap { display: block; min-height: 55vh; padding-bottom: 3.5rem; }
main:focus { outline: none; }
.foot { padding-bottom: 2.4rem; font: 0.86rem/1.55 var(--sans); color: var(--soft); }
.foot p { border-top: 3px double var(--ink); padding-top: 0.9rem; }
.page-head { margin-bottom: 1.8rem; }
.page-head .kicker { margin-bottom: 0.45rem; }
.page-head h1 + p, .page-head p + .standfirst { margin-top: 0.8rem; }
.standfirst { font-size: 1.18rem; line-height: 1.5; max-width: 46rem; }
.columns { display: grid; gap: 2.6rem var(--gap); grid-template-columns: minmax(0, 1fr); }
.columns > .rail { min-width: 0; }
.columns > .rail > * + * { margin-top: 2rem; }
@media (min-width: 62rem) {
  .columns { grid-template-columns: minmax(0, 1fr) 21rem; column-gap: 3.2rem; }
  .columns > .rail { border-left: 1px solid var(--rule); padding-left: 1.6rem; margin-left: -1.6rem; }
}
@media (max-width: 40rem) {
  .find-box { margin-left: 0; flex-basis: 100%; } .find input { flex: 1; width: auto; min-width: 0; }
  .motto { flex-basis: 100%; } .as-of { margin-left: 0; }
  .mast-top { padding-bottom: 0.6rem; } .mast-bar ul { gap: 0 1rem; } .mast-bar nav a { font-size: 0.92rem; }
}
.empty { padding: 2.2rem 0; max-width: 40rem; }
.empty h1, .empty h2 { font-size: 1.6rem; margin-bottom: 0.6rem; }
.pager { display: flex; justify-content: space-between; gap: 1rem; border-top: 1px solid var(--ink); margin-top: 2rem; padding-top: 0.6rem; font-family: var(--sans); }
.prose { max-width: 42rem; } .prose > * + * { margin-top: 0.9rem; } .prose h2 { margin-top: 2.2rem; }
.prose dl { display: grid; gap: 0.6rem; } .prose dt { font-weight: 700; } .prose dd { margin: 0; }
@media (min-width: 40rem) { .prose dl { grid-template-columns: 9.5rem 1fr; gap: 0.5rem 1rem; } }
@media (forced-colors: active) {
  .step.reached::before, .step.now::before { background: CanvasText; } .step.now::before { outline: 2px solid CanvasText; outline-offset: 2px; }
  .pip, .dot, .dial-ring, .pip-line, .pip-cross { stroke: CanvasText; } .pip.reached, .pip.now, .dot.full, .dial-fill { fill: CanvasText; }
}
@media print {
  .step::before, .tag, .mark, .note-number { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  :root { --paper: #fff; --sheet: #fff; --ink: #000; --soft: #333; --rule: #bbb; --link: #000; }
  .find, .mast-bar, .skip, .filters, .pager, .tip { display: none; }
  body { font-size: 10.5pt; } .columns { display: block; } .rail { border: 0; padding: 0; margin: 2rem 0 0; }
  .card, .claim, .note { break-inside: avoid; }
}
`;
