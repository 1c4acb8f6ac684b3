/** Sagas: cards, stage tracks, chains, origins, timelines. */
export const SAGA = `
.columns.front { grid-template-areas: "filters" "main" "key"; }
.front-filters { grid-area: filters; } .front-main { grid-area: main; min-width: 0; } .front-key { grid-area: key; }
@media (min-width: 62rem) { .columns.front { grid-template-areas: "main filters" "main key"; grid-template-rows: auto 1fr; row-gap: 0; }
  .front-key { padding-top: 1.6rem; } }
.filters { border-top: 1px solid var(--ink); padding-top: 0.5rem; }
.filters summary { cursor: pointer; padding: 0.35rem 0; font-size: 0.95rem; color: var(--ink); }
.filters form { display: grid; gap: 0.7rem; padding: 0.4rem 0 0.8rem; }
.field { display: grid; gap: 0.2rem; } .field input, .field select { width: 100%; }
.filter-go { display: flex; gap: 1rem; align-items: center; font: 0.95rem var(--sans); }
@media (max-width: 61.99rem) { .filters form { grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); align-items: end; } .columns.front { row-gap: 1.4rem; } }
@media (min-width: 62rem) { .filters::details-content { content-visibility: visible; } .filters summary { list-style: none; cursor: default; pointer-events: none; }
  .filters summary::-webkit-details-marker { display: none; } }
.key ul { display: grid; gap: 0.5rem; margin-top: 0.4rem; }
.day { margin-bottom: 2.6rem; }
.recalled { margin-top: 1.2rem; } .cards:empty + .recalled { margin-top: 0; }
.day h2 { font-size: 1.05rem; font-style: italic; font-weight: 600; }
.cards { display: grid; gap: 1.7rem 2.2rem; grid-template-columns: minmax(0, 1fr); }
@media (min-width: 46rem) { .cards { grid-template-columns: repeat(2, minmax(0, 1fr)); } .card.lead { grid-column: 1 / -1; } }
.card { border-top: 1px solid var(--rule); padding-top: 0.8rem; display: flex; flex-direction: column; gap: 0.5rem; align-items: flex-start; }
.card-head, .card-word { display: grid; gap: 0.45rem; justify-items: start; width: 100%; align-content: start; }
@media (min-width: 46rem) { .cards > .card:only-child:not(.lead) { display: grid; grid-column: 1 / -1; grid-template: "head word" auto "foot word" 1fr / 1fr 1fr; gap: 0.5rem 2.2rem; }
  .card:only-child .card-head { grid-area: head; } .card:only-child .card-word { grid-area: word; } .card:only-child .card-foot { grid-area: foot; align-self: start; } }
.cards .card:first-child { border-top: 0; padding-top: 0; }
@media (min-width: 46rem) { .cards > .card:nth-child(2):not(.lead + .card) { border-top: 0; padding-top: 0; } }
.card .kicker a { color: inherit; text-decoration-color: transparent; } .card .kicker a:hover { text-decoration-color: currentColor; }
.saga-title { font-family: var(--serif); font-weight: 700; letter-spacing: -0.01em; }
.saga-title a { color: var(--ink); text-decoration: none; } .saga-title a:hover { text-decoration: underline; text-decoration-thickness: 1px; }
.saga-title .join { font-weight: 400; font-style: italic; color: var(--soft); }
h3.saga-title { font-size: 1.4rem; } .lead h3.saga-title { font-size: clamp(1.9rem, 1.3rem + 2.4vw, 2.9rem); line-height: 1.05; }
.card-stage { display: flex; flex-wrap: wrap; gap: 0.3rem 0.6rem; align-items: center; }
.card-what { font-size: 1.02rem; }
.lead .card-what, .lead blockquote { font-size: 1.18rem; }
.lead .quoted { max-width: 44rem; }
.card-foot { display: flex; flex-wrap: wrap; gap: 0.15rem 1.1rem; }
.quiet { color: inherit; text-decoration: none; } .quiet:hover { text-decoration: underline; text-decoration-thickness: 1px; }
.pips { white-space: nowrap; display: inline-flex; align-items: center; gap: 0.4rem; vertical-align: middle; }
.pip-line { stroke: var(--edge); stroke-width: 1.5; } .pip { fill: var(--paper); stroke: var(--edge); stroke-width: 1.5; }
.pip.reached { fill: var(--ink); stroke: var(--ink); } .pip.now { fill: var(--press); stroke: var(--press); }
.off .pip-line { stroke-dasharray: 3 3; } .pip-cross { stroke: var(--against); stroke-width: 2.5; fill: none; } .off b { color: var(--against) !important; }
.dot { fill: none; stroke: var(--edge); stroke-width: 1.4; } .dot.full { fill: var(--ink); stroke: var(--ink); }
.dial-ring { fill: none; stroke: currentColor; stroke-width: 1.3; } .dial-fill { fill: currentColor; }
.certainty { white-space: nowrap; } .certainty-words { white-space: normal; }
.track { display: grid; grid-template-columns: minmax(0, 1fr); border-left: 2px solid var(--rule); margin: 0 0 1.6rem 0.5rem; font-family: var(--sans); }
.step { position: relative; padding: 0.25rem 0 0.6rem 1.1rem; display: grid; }
.step::before { content: ""; position: absolute; left: -0.5rem; top: 0.5rem; width: 0.85rem; height: 0.85rem; border-radius: 50%; border: 2px solid var(--edge); background: var(--paper); }
.step.reached::before { background: var(--ink); border-color: var(--ink); }
.step.now::before { background: var(--press); border-color: var(--press); box-shadow: 0 0 0 3px var(--paper), 0 0 0 5px var(--press); }
.step-off.now::before, .step-off.reached::before { border-radius: 0; background: var(--against); border-color: var(--against); transform: rotate(45deg); }
.step-off.now::before { box-shadow: 0 0 0 3px var(--paper), 0 0 0 5px var(--against); }
.step-name { font-weight: 600; } .step.ahead .step-name { font-weight: 400; color: var(--soft); }
.vouchers { display: block; }
.step-note { font-size: 0.8rem; color: var(--soft); line-height: 1.4; }
@media (min-width: 46rem) {
  .track { grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); grid-template-columns: none; border-left: 0; margin: 0 0 1.8rem; gap: 0 1rem; position: relative; }
  .track::before { content: ""; position: absolute; left: 0; right: 0; top: 0.42rem; border-top: 2px solid var(--rule); }
  .step { padding: 1.5rem 0 0; align-content: start; } .step::before { left: 0; top: 0; }
}
.figures { display: flex; flex-wrap: wrap; gap: 0.8rem 2.6rem; border-block: 1px solid var(--rule); padding: 0.8rem 0; margin-bottom: 2.2rem; }
.figures dt { font: 600 0.78rem var(--sans); color: var(--soft); } .figures dd { margin: 0.1rem 0 0; font: 0.95rem/1.5 var(--sans); }
.claims { display: grid; gap: 1.5rem; }
.claim { display: grid; gap: 0.5rem; padding: 0 0 1.4rem 1.1rem; border-bottom: 1px solid var(--rule); border-left: 3px solid var(--edge); justify-items: start; }
.claim.negative { border-left: 3px dashed var(--against); }
.claim blockquote { border-left: 0; padding-left: 0; font-size: 1.12rem; }
.claim:target { outline: 3px solid var(--focus); outline-offset: 6px; }
.claim-head { display: flex; flex-wrap: wrap; gap: 0.25rem 0.6rem; align-items: center; }
.claim-day { font: 600 0.92rem var(--sans); }
.claim-gist { font-size: 0.98rem; color: var(--soft); } .claim-gist b { color: var(--ink); }
.why { font-style: normal; }
.chain { display: flex; flex-wrap: wrap; gap: 0.35rem 0; align-items: stretch; font: 0.86rem/1.3 var(--sans); }
.link { display: flex; align-items: center; }
.link + .link::before { content: ""; flex: none; width: 1.5rem; height: 0.6rem; margin: 0 0.25rem;
  background: linear-gradient(var(--edge), var(--edge)) left center / calc(100% - 0.4rem) 2px no-repeat;
  border-right: 0; position: relative; -webkit-mask: none; }
.link + .link { position: relative; }
.link + .link::after { content: ""; position: absolute; left: 1.25rem; top: 50%; width: 0.45rem; height: 0.45rem; border: solid var(--edge); border-width: 2px 2px 0 0; transform: translateY(-50%) rotate(45deg); }
.link > a { padding: 0.18rem 0.5rem; border: 1px solid var(--edge); border-radius: 3px; text-decoration: none; color: var(--ink); font-weight: 500; }
.link > a:hover { border-color: var(--ink); text-decoration: underline; }
.link.origin > a { border-width: 2px; border-color: var(--ink); font-weight: 700; }
.link.sort-anonymous > a { border-style: dashed; font-style: italic; } .link.sort-person > a, .link.sort-journalist > a { border-radius: 1rem; }
.link-sort { color: var(--soft); font-size: 0.76rem; padding-left: 0.4rem; max-width: 9rem; }
.tree { display: grid; gap: 0.9rem; margin-top: 0.7rem; }
.tree > li { padding-left: 0.9rem; border-left: 2px solid var(--ink); }
.tree-origin a { font-weight: 700; font-size: 1.05rem; }
.tree summary { cursor: pointer; padding: 0.2rem 0; }
.tree-reports { border-left: 1px solid var(--edge); margin-left: 0.3rem; }
.tree-reports li { position: relative; padding: 0.12rem 0 0.12rem 1rem; line-height: 1.4; font-size: 0.96rem; }
.tree-reports li::before { content: ""; position: absolute; left: 0; top: 0.85rem; width: 0.7rem; border-top: 1px solid var(--edge); }
.listed { display: grid; gap: 0.55rem; margin-top: 0.7rem; font-size: 0.98rem; line-height: 1.4; }
.listed .saga-title { display: block; } .listed .meta .pips { margin-right: 0.3rem; }
.sagas .saga-title { font-size: 1.05rem; }
@media (min-width: 46.01rem) { .sagas { table-layout: fixed; min-width: 44rem; } .sagas th:nth-child(1) { width: 36%; } .sagas th:nth-child(2) { width: 18%; } .sagas th:nth-child(3) { width: 21%; } .sagas th:nth-child(4) { width: 11%; } }
 .sagas th[scope="row"] { font-size: 1rem; font-weight: 400; color: inherit; }
@media (max-width: 46rem) {
  .sagas thead { display: none; } .sagas tr { display: flex; flex-wrap: wrap; gap: 0 1.1rem; padding: 0.7rem 0; border-bottom: 1px solid var(--rule); } .sagas th[scope="row"], .sagas td:nth-child(2) { flex-basis: 100%; }
  .sagas th, .sagas td, .sagas td.number { border: 0; padding: 0.08rem 0; text-align: left; } .sagas td::before { content: attr(data-label) ": "; font: 0.82rem var(--sans); color: var(--soft); }
}
`;
