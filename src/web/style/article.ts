/** The article reader: text, marks, notes, the hover and focus card. */
export const ARTICLE = `
.reader .page-head h1 { max-width: 52rem; }
.reader h1 .mark { background: none; }
.read-grid { display: grid; gap: 2.4rem; grid-template-columns: minmax(0, 1fr); }
.text { font-size: 1.2rem; line-height: 1.68; max-width: 41rem; position: relative; }
.text p { white-space: pre-line; } .text p + p { margin-top: 1.05em; }
.mark { color: inherit; text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: 0.2em; text-decoration-skip-ink: none;
  background: var(--claim); box-decoration-break: clone; -webkit-box-decoration-break: clone; padding: 0.04em 0; text-decoration-color: var(--edge); }
.mark:hover, .mark.lit { text-decoration-color: var(--ink); text-decoration-thickness: 3px; }
.mark.tone-denial { background: var(--denial); text-decoration-color: var(--against); } .mark.tone-fact { background: var(--fact); }
.mark.sure-confirmed { text-decoration-style: double; } .mark.sure-asserted { text-decoration-style: solid; }
.mark.sure-reported { text-decoration-style: dashed; } .mark.sure-hedged { text-decoration-style: dotted; } .mark.sure-speculative { text-decoration-style: wavy; text-decoration-thickness: 1px; }
.mark sup { font: 600 0.62em/1 var(--sans); padding: 0 0.15em 0 0.2em; display: inline-block; color: var(--soft); }
.mark:has(:target) { outline: 3px solid var(--focus); outline-offset: 2px; }
.notes > h2 { border-top: 1px solid var(--ink); padding: 0.5rem 0; }
.notes > ol { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.1rem; overflow-wrap: anywhere; }
.note { border-left: 4px solid var(--edge); padding: 0.1rem 0 0.1rem 0.8rem; display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.35rem; }
.note.tone-claim { border-left-style: solid; } .note.tone-denial { border-left: 4px dashed var(--against); } .note.tone-fact { border-left: 4px double var(--edge); }
.note:target, .note.lit { outline: 3px solid var(--focus); outline-offset: 4px; background: var(--sheet); }
.brief { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.4rem; justify-items: start; }
.note-number { display: inline-block; min-width: 1.5em; text-align: center; font: 600 0.78rem/1.5 var(--sans); background: var(--ink); color: var(--paper); border-radius: 0.8em; padding: 0 0.4em; }
.note-line { font-size: 1rem; line-height: 1.4; }
.note-links { display: flex; gap: 1.1rem; }
.orphan { font-size: 0.95rem; color: var(--against); border: 1px dashed var(--against); padding: 0.3rem 0.6rem; }
.how summary { cursor: pointer; }
.how pre { font: 0.8rem/1.5 ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; margin: 0.4rem 0 0; white-space: pre-wrap; overflow-wrap: anywhere; color: var(--soft); }
.tip { position: absolute; z-index: 4; width: min(25rem, calc(100vw - 1.5rem)); max-height: 60vh; overflow: auto; background: var(--sheet); color: var(--ink);
  border: 1px solid var(--ink); border-radius: 4px; padding: 0.8rem 0.9rem; box-shadow: 0 6px 24px rgb(0 0 0 / 0.22); }
.tip .brief + .brief { border-top: 1px solid var(--rule); margin-top: 0.7rem; padding-top: 0.7rem; }
.tip { overflow-wrap: anywhere; } .tip[hidden] { display: none; }
@media (min-width: 62rem) {
  .read-grid { grid-template-columns: minmax(0, 41rem) minmax(18rem, 1fr); column-gap: 3.2rem; }
  .notes { position: sticky; top: 0.6rem; max-height: calc(100vh - 1.2rem); overflow-y: auto; padding: 0 0.5rem 1rem 0.4rem; scrollbar-width: thin; }
}
@media print { .notes { position: static; max-height: none; overflow: visible; } .read-grid { display: block; } .notes { margin-top: 2rem; } }
`;
