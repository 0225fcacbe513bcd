export const css = `
.cal-bar { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 12px; margin-bottom: 16px; }
.cal-bar .cal-when { min-width: 118px; text-align: center; font-size: 18px; font-weight: 600; }
.cal-bar .cal-filter { width: 200px; }
.cal-bar .cal-filters { display: flex; flex-wrap: wrap; gap: 8px 12px; margin-inline-start: auto; }
.cal-year { display: grid; grid-template-columns: repeat(4, minmax(0, 1fr)); gap: 1px; background: var(--dd-line-soft); border: 1px solid var(--dd-line-soft); }
.cal-cell { min-height: 176px; padding: 10px 12px 12px; background: var(--dd-sheet); display: grid; align-content: start; gap: 6px; }
.cal-cell-now { background: var(--dd-primary-soft); }
.cal-cell-head { display: flex; align-items: baseline; gap: 8px; }
.cal-month { padding: 0; border: 0; background: none; color: var(--dd-ink); font: inherit; font-size: 17px; font-weight: 600; cursor: pointer; }
.cal-month:hover { color: var(--dd-primary); text-decoration: underline; text-underline-offset: 3px; }
.cal-now { font-size: 12px; line-height: 18px; padding: 0 6px; border-radius: 3px; background: var(--dd-primary); color: var(--dd-sheet); }
.cal-progress { margin-inline-start: auto; font-size: 12px; color: var(--dd-ink-soft); }
.cal-items { list-style: none; margin: 0; padding: 0; display: grid; gap: 2px; }
.cal-item { display: grid; grid-template-columns: 1fr auto; gap: 2px 8px; width: calc(100% + 12px); margin: 0 -6px; padding: 4px 6px; border: 0; border-radius: 4px; background: none; color: inherit; font: inherit; font-size: 13px; line-height: 1.45; text-align: start; cursor: pointer; }
.cal-item:hover { background: var(--dd-raised); }
.cal-item .dd-status { font-size: 12px; align-self: start; }
.cal-item-settled { color: var(--dd-ink-soft); }
.cal-empty { font-size: 13px; color: var(--dd-ink-soft); }
.cal-add { justify-self: start; padding: 0 !important; height: 24px !important; font-size: 13px !important; opacity: 0; }
.cal-cell:hover .cal-add, .cal-add:focus-visible { opacity: 1; }
.cal-layout { display: grid; grid-template-columns: minmax(0, 1fr) 300px; gap: 28px; align-items: start; }
.cal-weekdays, .cal-week { display: grid; grid-template-columns: repeat(7, minmax(0, 1fr)); }
.cal-weekdays { font-size: 13px; color: var(--dd-ink-soft); }
.cal-weekdays span { padding: 4px 8px; }
.cal-grid { border-block-start: 1px solid var(--dd-line); border-inline-start: 1px solid var(--dd-line-soft); }
.cal-day { position: relative; display: flex; flex-direction: column; justify-content: space-between; align-items: stretch; padding: 4px 8px 6px; border: 0; border-inline-end: 1px solid var(--dd-line-soft); border-block-end: 1px solid var(--dd-line-soft); background: var(--dd-sheet); color: inherit; font: inherit; text-align: start; cursor: pointer; min-width: 0; }
.cal-day:hover { background: var(--dd-raised); }
.cal-day-out { background: transparent; color: var(--dd-ink-soft); }
.cal-day[aria-pressed="true"] { box-shadow: inset 0 0 0 2px var(--dd-primary); }
.cal-day:focus-visible { outline: 2px solid var(--dd-primary); outline-offset: -4px; z-index: 1; }
.cal-number { font-size: 14px; line-height: 22px; }
.cal-today .cal-number { font-weight: 700; color: var(--dd-primary); }
.cal-today-word { margin-inline-start: 6px; font-size: 12px; padding: 0 5px; border-radius: 3px; background: var(--dd-primary); color: var(--dd-sheet); }
.cal-counts { display: grid; font-size: 12px; line-height: 17px; color: var(--dd-ink-soft); white-space: nowrap; overflow: hidden; }
.cal-count-open { color: var(--dd-primary); font-weight: 600; }
.cal-span { z-index: 2; margin: 1px 4px; height: 20px; padding: 0 8px; border: 0; border-inline-start: 3px solid var(--dd-primary); border-radius: 3px; background: var(--dd-primary-soft); color: var(--dd-primary); font: inherit; font-size: 12px; line-height: 20px; text-align: start; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; cursor: pointer; }
.cal-span:focus-visible { outline: 2px solid var(--dd-ink); outline-offset: 1px; }
.cal-span:hover { text-decoration: underline; }
.cal-span-done { border-inline-start-color: var(--dd-good); background: var(--dd-raised); color: var(--dd-good); }
.cal-span-planned { border-inline-start-style: dashed; background: var(--dd-sheet); box-shadow: inset 0 0 0 1px var(--dd-line); }
.cal-span-settled { border-inline-start-color: var(--dd-ink-faint); background: var(--dd-raised); color: var(--dd-ink-soft); }
.cal-span-before { border-start-start-radius: 0; border-end-start-radius: 0; margin-inline-start: 0; border-inline-start: 0; padding-inline-start: 8px; }
.cal-span-after { border-start-end-radius: 0; border-end-end-radius: 0; margin-inline-end: 0; }
.cal-side h2 { margin: 0 0 8px; font-size: 15px; font-weight: 600; }
.cal-side section + section { margin-top: 28px; }
.cal-visits { list-style: none; margin: 0; padding: 0; }
.cal-visits li { padding: 8px 0; border-bottom: 1px solid var(--dd-line-soft); display: grid; gap: 2px; }
.cal-visit-facts { display: flex; flex-wrap: wrap; gap: 0 12px; font-size: 13px; color: var(--dd-ink-soft); }
.cal-drawer-acts { display: flex; flex-wrap: wrap; gap: 8px; margin: 12px 0 20px; }
.cal-drawer-links { display: flex; flex-wrap: wrap; gap: 4px 20px; margin: 4px 0 20px; }
@media (max-width: 1099px) {
  .cal-year { grid-template-columns: repeat(3, minmax(0, 1fr)); }
  .cal-layout { grid-template-columns: 1fr; }
  .cal-bar .cal-filters { margin-inline-start: 0; border-inline-start: 0; padding-inline-start: 8px; }
  .cal-add { opacity: 1; }
}
@media (max-width: 599px) { .cal-year { grid-template-columns: 1fr; } .cal-cell { min-height: 0; } .cal-counts { font-size: 0; } }
@media (hover: none) { .cal-add { opacity: 1; } }
@media print { .cal-bar, .cal-add { display: none; } .cal-cell { break-inside: avoid; } }
`;
