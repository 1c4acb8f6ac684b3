/** Lists of reports, facts, articles, search results; the briefing; the small forms above them. */
export const LISTS = `
.report-list > li { display: grid; gap: 0.1rem 1rem; padding: 0.7rem 0; border-bottom: 1px solid var(--rule); grid-template-columns: minmax(0, 1fr); }
.report-list .report-day { font-variant-numeric: tabular-nums; }
@media (min-width: 46rem) { .report-list > li { grid-template-columns: 9.5rem minmax(0, 1fr); } }
.report-list p { max-width: 52rem; }
.excerpt { font-size: 0.98rem; color: var(--soft); }
.facts { display: grid; gap: 1.2rem; }
.fact-kind { display: grid; gap: 0.3rem 1.5rem; grid-template-columns: minmax(0, 1fr); border-bottom: 1px solid var(--rule); padding-bottom: 0.9rem; }
@media (min-width: 46rem) { .fact-kind { grid-template-columns: 9.5rem minmax(0, 1fr); } }
.fact-kind dt { font: 600 0.9rem/1.7 var(--sans); } .fact-kind dd { margin: 0; }
.fact-kind ul { display: grid; gap: 0.35rem; }
.found { display: grid; gap: 2rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); margin-bottom: 2.4rem; }
.found .section + .section { margin-top: 0; }
.bar, .periods { display: flex; flex-wrap: wrap; gap: 0.7rem 1rem; align-items: end; margin-bottom: 1.6rem; }
.periods { align-items: center; margin: 1.1rem 0 0; } .periods .meta { display: inline-flex; gap: 1rem; font-size: 0.95rem; margin-right: 0.6rem; }
.periods [aria-current] { font-weight: 700; color: var(--ink); }
.check { font: 0.95rem var(--sans); padding-bottom: 0.6rem; } .check input { min-height: 0; vertical-align: -0.1em; }
.tally { max-width: 32rem; } .tally th[scope="row"] { font-size: 0.95rem; font-weight: 400; color: inherit; }
.brief-lines { display: grid; gap: 1.7rem 2.2rem; grid-template-columns: minmax(0, 1fr); }
@media (min-width: 46rem) { .brief-lines { grid-template-columns: repeat(2, minmax(0, 1fr)); } .brief-lines .card:nth-child(2) { border-top: 0; padding-top: 0; } }
.brief-lines .card:first-child { border-top: 0; padding-top: 0; } .brief-lines .card { padding-right: 0.4rem; }
.versions { margin-bottom: 1.2rem; }
.holdings dt { font: 600 0.92rem/1.7 var(--sans); }
`;
