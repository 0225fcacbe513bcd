export const css = `
.hm-grid { display: grid; grid-template-columns: minmax(0, 1fr) 340px; gap: 32px 56px; align-items: start; }
.hm-head h2 { margin: 0; font-size: 16px; line-height: 24px; font-weight: 600; }
.hm-head { display: flex; align-items: baseline; gap: 12px; padding-bottom: 6px; border-bottom: 1px solid var(--dd-line); }
.hm-head a, .hm-head .ant-select { margin-inline-start: auto; font-size: 13px; }
.hm-count { color: var(--dd-ink-soft); }
.hm-group { margin-top: 14px; }
.hm-group h3 { margin: 0 0 2px; font-size: 13px; line-height: 20px; font-weight: 500; color: var(--dd-ink-soft); }
.hm-group-late h3 { color: var(--dd-seal); font-weight: 600; }
.hm-tasks { list-style: none; margin: 0; padding: 0; }
.hm-tasks .hm-tasks { padding-inline-start: 16px; border-inline-start: 2px solid var(--dd-line-soft); }
.hm-task { box-sizing: border-box; display: flex; align-items: center; gap: 16px; width: calc(100% + 16px); min-height: 40px; padding: 6px 8px; margin-inline: -8px; border: 0; border-bottom: 1px solid var(--dd-line-soft); background: none; color: var(--dd-ink); font: inherit; font-size: 15px; line-height: 1.5; text-align: start; text-decoration: none; cursor: pointer; }
.hm-task:hover { background: var(--dd-sheet); color: var(--dd-primary); }
.hm-task:focus-visible { outline: 2px solid var(--dd-primary); outline-offset: -2px; }
.hm-task-title { flex: 1; min-width: 0; }
.hm-when { display: inline-flex; gap: 10px; align-items: center; font-size: 13px; color: var(--dd-ink-soft); white-space: nowrap; }
.hm-when-late { color: var(--dd-seal); }
.hm-fold { color: var(--dd-primary); font-size: 13px; }
.hm-figures { list-style: none; margin: 0; padding: 0; }
.hm-figure { display: grid; grid-template-columns: 1fr 92px; align-items: end; gap: 4px 12px; padding: 10px 8px; margin-inline: -8px; border-bottom: 1px solid var(--dd-line-soft); color: inherit; text-decoration: none; }
.hm-figure:hover { background: var(--dd-sheet); color: inherit; }
.hm-figure-label { display: block; font-size: 13px; line-height: 18px; color: var(--dd-ink-soft); }
.hm-figure-value { font-size: 24px; line-height: 30px; font-weight: 600; }
.hm-figure-late .hm-figure-value { color: var(--dd-seal); }
.hm-unit { margin-inline-start: 4px; font-size: 13px; color: var(--dd-ink-soft); }
.hm-spark { display: block; overflow: visible; color: var(--dd-primary); margin-bottom: 6px; }
.hm-month { grid-column: 1 / -1; }
.hm-items { list-style: none; margin: 12px 0 0; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(260px, 1fr)); gap: 12px; }
.hm-item { box-sizing: border-box; display: grid; gap: 4px; height: 100%; padding: 10px 14px 12px; border: 1px solid var(--dd-line-soft); border-radius: 4px; background: var(--dd-sheet); color: inherit; text-decoration: none; }
.hm-item:hover { border-color: var(--dd-ink-faint); color: inherit; }
.hm-item-title { font-weight: 500; line-height: 1.5; }
.hm-item-facts { display: flex; align-items: center; flex-wrap: wrap; gap: 0 14px; font-size: 13px; color: var(--dd-ink-soft); }
.hm-scroll { overflow-x: auto; }
.hm-compare { width: 100%; min-width: 900px; border-collapse: collapse; font-size: 14px; }
.hm-compare :is(th, td) { padding: 0; border-bottom: 1px solid var(--dd-line-soft); text-align: end; font-weight: 400; }
.hm-compare :is(th, td):first-child { position: sticky; inset-inline-start: 0; z-index: 1; background: var(--dd-paper); text-align: start; }
.hm-compare tbody tr:hover :is(th, td) { background: var(--dd-sheet); }
.hm-compare td, .hm-compare tbody th, .hm-compare tfoot :is(th, td) { padding: 9px 12px; }
.hm-compare tfoot :is(th, td) { font-weight: 600; border-bottom: 0; }
.hm-sort { display: inline-flex; gap: 4px; align-items: center; justify-content: flex-end; width: 100%; min-height: 40px; padding: 4px 12px; border: 0; background: none; color: var(--dd-ink-soft); font: inherit; font-size: 13px; white-space: nowrap; cursor: pointer; }
.hm-compare th:first-child .hm-sort { justify-content: flex-start; }
.hm-sort:hover, [aria-sort="ascending"] .hm-sort, [aria-sort="descending"] .hm-sort { color: var(--dd-ink); font-weight: 600; }
.hm-sort:focus-visible { outline: 2px solid var(--dd-primary); outline-offset: -2px; }
.hm-bar { display: block; height: 4px; margin-top: 3px; margin-inline-start: auto; border-radius: 1px; background: var(--dd-primary); opacity: .55; }
.hm-compare [data-key="findings"] .hm-bar { background: var(--dd-warn); }
.hm-compare [data-key="closed"] .hm-bar { background: var(--dd-good); }
.hm-overview { margin-bottom: 40px; }
@media (max-width: 999px) { .hm-grid { grid-template-columns: 1fr; gap: 32px; } .hm-figures { display: grid; grid-template-columns: 1fr 1fr; column-gap: 32px; } }
@media (max-width: 599px) { .hm-figures { grid-template-columns: 1fr; } .hm-task { flex-wrap: wrap; gap: 2px 12px; min-height: 52px; padding: 10px 8px; font-size: 16px; } .hm-task-title { flex: 1 1 100%; } .hm-items { grid-template-columns: 1fr; } }
`;
