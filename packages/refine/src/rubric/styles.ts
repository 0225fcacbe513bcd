export const css = `
.rb-nowrap { white-space: nowrap; }
.rb-facts { display: flex; flex-wrap: wrap; gap: 8px 32px; margin: 0 0 16px; }
.rb-facts div { min-width: 88px; }
.rb-facts dt { font-size: 13px; color: var(--dd-ink-soft); }
.rb-facts dd { margin: 0; font-weight: 600; }
.rb-facts .rb-hash { font-weight: 400; overflow-wrap: anywhere; }
.rb-bar { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 12px; margin: 0 0 12px; }
.rb-bar .rb-grow { margin-inline-start: auto; color: var(--dd-ink-soft); }
.rb-tree { width: 100%; border-collapse: collapse; background: var(--dd-sheet); border: 1px solid var(--dd-line-soft); }
.rb-tree th, .rb-tree td { padding: 8px 12px; border-block-end: 1px solid var(--dd-line-soft); vertical-align: top; text-align: start; font-weight: 400; }
.rb-tree thead th { position: sticky; top: 0; background: var(--dd-raised); font-weight: 600; font-size: 13px; z-index: 1; }
.rb-tree .rb-points { text-align: end; white-space: nowrap; }
.rb-tree .rb-group th { font-weight: 600; background: var(--dd-paper); }
.rb-tree .rb-rule { color: var(--dd-ink-soft); max-width: 360px; }
.rb-code { color: var(--dd-ink-soft); margin-inline-end: 8px; }
.rb-more { display: block; margin-block-start: 4px; font-size: 13px; color: var(--dd-ink-soft); max-width: 60ch; white-space: pre-line; }
.rb-mark { display: inline-block; margin-inline-start: 6px; padding: 0 6px; border: 1px solid var(--dd-line); border-radius: 3px; font-size: 12px; font-weight: 400; color: var(--dd-ink-soft); }
.rb-mark-warn { color: var(--dd-warn); border-color: var(--dd-warn); }
.rb-old { color: var(--dd-ink-soft); text-decoration: line-through; }
.rb-grades { display: flex; flex-wrap: wrap; gap: 8px 24px; margin: 0 0 16px; padding: 0; list-style: none; }
.rb-trial { display: grid; grid-template-columns: minmax(0, 1fr) 300px; gap: 24px; align-items: start; }
.rb-trial-side { position: sticky; top: 16px; display: grid; gap: 12px; }
.rb-trial-leaf { padding: 12px 0; border-block-end: 1px solid var(--dd-line-soft); }
.rb-trial-leaf h3 { margin: 0 0 8px; font-size: 14px; font-weight: 600; }
.rb-tailor { display: grid; grid-template-columns: minmax(0, 5fr) minmax(320px, 4fr); gap: 24px; align-items: start; }
.rb-tailor aside { position: sticky; top: 16px; display: grid; gap: 16px; max-height: calc(100vh - 32px); overflow: auto; }
.rb-pick { display: block; width: 100%; min-height: 36px; padding: 6px 8px; border: 0; border-inline-start: 3px solid transparent; background: none; color: inherit; font: inherit; text-align: start; cursor: pointer; }
.rb-pick:hover { background: var(--dd-raised); }
.rb-pick[aria-pressed="true"] { background: var(--dd-primary-soft); border-inline-start-color: var(--dd-primary); }
.rb-pick:focus-visible { outline: 2px solid var(--dd-primary); outline-offset: -2px; }
.rb-picks { margin: 0; padding: 0; list-style: none; border: 1px solid var(--dd-line-soft); background: var(--dd-sheet); max-height: 70vh; overflow: auto; }
.rb-panel { padding: 16px; border: 1px solid var(--dd-line-soft); border-radius: 4px; background: var(--dd-sheet); }
.rb-panel h2 { margin: 0 0 12px; font-size: 16px; font-weight: 600; }
.rb-ops { margin: 0; padding: 0; list-style: none; display: grid; gap: 8px; }
.rb-op { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 2px 8px; padding: 8px 0; border-block-end: 1px solid var(--dd-line-soft); }
.rb-op-bad { border-inline-start: 3px solid var(--dd-mistake); padding-inline-start: 8px; }
.rb-problem { grid-column: 1 / -1; color: var(--dd-mistake); font-size: 13px; }
@media (max-width: 1000px) {
  .rb-trial, .rb-tailor { grid-template-columns: minmax(0, 1fr); }
  .rb-trial-side, .rb-tailor aside { position: static; max-height: none; }
}
`;
