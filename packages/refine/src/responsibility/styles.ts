export const css = `
.cv-figures { display: flex; flex-wrap: wrap; gap: 8px 4px; margin: 0 0 20px; padding: 0; list-style: none; }
.cv-figure { display: grid; min-width: 112px; padding: 6px 12px; border: 0; border-radius: 6px; background: none; color: inherit; font: inherit; text-align: start; cursor: pointer; }
.cv-figure:hover { background: var(--dd-raised); }
.cv-figure[aria-pressed="true"] { background: var(--dd-primary-soft); }
.cv-figure-label { font-size: 13px; color: var(--dd-ink-soft); }
.cv-figure-value { font-size: 26px; line-height: 34px; font-weight: 600; }
.cv-late .cv-figure-value { color: var(--dd-seal); }
.cv-warn .cv-figure-value { color: var(--dd-warn); }
.cv-bar { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 12px; margin: 0 0 12px; }
.cv-bar .cv-grow { margin-inline-start: auto; color: var(--dd-ink-soft); }
.cv-bar .ant-select { min-width: 140px; }
.cv-bar .cv-search { width: 200px; }
.cv-scroll { overflow: auto; max-height: 62vh; border: 1px solid var(--dd-line-soft); margin-bottom: 24px; }
.cv-matrix { border-collapse: separate; border-spacing: 0; width: 100%; background: var(--dd-sheet); }
.cv-matrix th, .cv-matrix td { border-block-end: 1px solid var(--dd-line-soft); padding: 0; text-align: center; }
.cv-matrix thead th { position: sticky; top: 0; z-index: 2; background: var(--dd-raised); padding: 8px 10px; font-weight: 600; font-size: 13px; white-space: nowrap; }
.cv-matrix tbody th, .cv-matrix thead th:first-child, .cv-matrix tfoot th { position: sticky; inset-inline-start: 0; z-index: 1; background: var(--dd-sheet); padding: 6px 12px; text-align: start; font-weight: 400; white-space: nowrap; }
.cv-matrix thead th:first-child { z-index: 3; background: var(--dd-raised); }
.cv-matrix tfoot td, .cv-matrix tfoot th { padding: 8px 10px; font-weight: 600; background: var(--dd-raised); }
.cv-matrix .cv-gaps th, .cv-matrix .cv-gaps .cv-cell-some { color: var(--dd-seal); font-weight: 600; }
.cv-cell { display: inline-flex; align-items: center; justify-content: center; gap: 4px; width: 100%; min-height: 36px; border: 0; background: none; color: inherit; font: inherit; cursor: pointer; }
.cv-cell:hover, .cv-cell[aria-pressed="true"] { background: var(--dd-primary-soft); }
.cv-cell:focus-visible { outline: 2px solid var(--dd-primary); outline-offset: -3px; }
.cv-cell-none { color: var(--dd-ink-faint); cursor: default; }
.cv-who { display: flex; align-items: center; gap: 10px; justify-content: space-between; }
.cv-who .dd-status { font-size: 12px; }
.cv-load { display: inline-grid; grid-template-columns: 60px auto; align-items: center; gap: 8px; padding: 0 12px; }
.cv-load-bar { height: 6px; border-radius: 3px; background: var(--dd-line-soft); overflow: hidden; }
.cv-load-bar span { display: block; height: 100%; background: var(--dd-primary); }
.cv-over .cv-load-bar span { background: var(--dd-warn); }
.cv-over { color: var(--dd-warn); font-weight: 600; }
.cv-tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(200px, 1fr)); gap: 12px; margin-bottom: 24px; }
.cv-tile { border: 1px solid var(--dd-line-soft); background: var(--dd-sheet); padding: 10px 12px 12px; display: grid; gap: 8px; align-content: start; }
.cv-tile-chosen { border-color: var(--dd-primary); box-shadow: inset 0 0 0 1px var(--dd-primary); }
.cv-tile h3 { margin: 0; font-size: 14px; display: flex; justify-content: space-between; gap: 8px; }
.cv-tile h3 button { padding: 0; border: 0; background: none; color: inherit; font: inherit; font-weight: 600; cursor: pointer; text-align: start; }
.cv-tile h3 button:hover { text-decoration: underline; text-underline-offset: 3px; }
.cv-tile-gaps { color: var(--dd-seal); font-size: 12px; }
.cv-squares { display: flex; flex-wrap: wrap; gap: 4px; list-style: none; margin: 0; padding: 0; }
.cv-square { display: block; width: 22px; height: 22px; border-radius: 3px; text-align: center; font-size: 13px; line-height: 20px; border: 1px solid transparent; text-decoration: none; }
.cv-square:focus-visible { outline: 2px solid var(--dd-ink); outline-offset: 1px; }
.cv-fine { background: var(--dd-primary-soft); border-color: var(--dd-primary); }
.cv-gap { background: var(--dd-sheet); border: 2px dashed var(--dd-seal); color: var(--dd-seal); line-height: 18px; }
.cv-invalid { background: var(--dd-seal); color: var(--dd-sheet); }
.cv-warn-square { background: var(--dd-sheet); border: 2px solid var(--dd-warn); color: var(--dd-warn); line-height: 18px; }
.cv-soon { background: var(--dd-primary-soft); border-color: var(--dd-primary); color: var(--dd-primary); }
.cv-legend { display: flex; flex-wrap: wrap; gap: 6px 16px; align-items: center; margin: 0 0 12px; font-size: 13px; color: var(--dd-ink-soft); }
.cv-legend > span { display: inline-flex; align-items: center; gap: 6px; }
.cv-marks { display: flex; flex-wrap: wrap; gap: 2px 12px; }
@media (max-width: 820px) { .cv-figure { min-width: 96px; padding: 4px 8px; } .cv-figure-value { font-size: 22px; } .cv-bar .cv-grow { margin-inline-start: 0; } }
@media print { .cv-bar, .dd-page-extra { display: none; } .cv-scroll { max-height: none; overflow: visible; } }
`;
