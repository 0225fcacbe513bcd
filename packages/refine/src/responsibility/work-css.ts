export const workCss = `
.pc-bar { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 12px; margin: 0 0 12px; }
.pc-when { min-width: 190px; font-size: 17px; font-weight: 600; text-align: center; }
.pc-grow { margin-inline-start: auto; }
.pc-scroll { overflow: auto; max-height: 70vh; border: 1px solid var(--dd-line-soft); background: var(--dd-sheet); }
.pc-table { border-collapse: separate; border-spacing: 0; width: 100%; }
.pc-table th, .pc-table td { border-block-end: 1px solid var(--dd-line-soft); border-inline-end: 1px solid var(--dd-line-soft); vertical-align: top; }
.pc-table thead th { position: sticky; top: 0; z-index: 2; background: var(--dd-raised); padding: 6px 8px; font-size: 13px; font-weight: 500; white-space: nowrap; }
.pc-table thead .pc-now { background: var(--dd-primary); color: var(--dd-sheet); }
.pc-table .pc-rest { background: var(--dd-raised); }
.pc-table tbody th, .pc-table thead th:first-child { position: sticky; inset-inline-start: 0; z-index: 1; background: var(--dd-sheet); padding: 8px 12px; text-align: start; font-weight: 400; white-space: nowrap; }
.pc-table thead th:first-child { z-index: 3; background: var(--dd-raised); }
.pc-who { display: flex; gap: 12px; justify-content: space-between; }
.pc-week td { min-width: 128px; padding: 4px; }
.pc-month td { min-width: 30px; height: 34px; padding: 2px; text-align: center; }
.pc-chip { display: block; margin-block-end: 3px; padding: 2px 6px; border-inline-start: 3px solid var(--dd-primary); border-radius: 3px; background: var(--dd-primary-soft); color: var(--dd-primary); font-size: 12px; line-height: 1.45; text-decoration: none; overflow-wrap: anywhere; }
a.pc-chip:hover { text-decoration: underline; }
.pc-chip small { font-size: 12px; color: var(--dd-ink-soft); }
.pc-open { border-inline-start-style: dashed; background: none; box-shadow: inset 0 0 0 1px var(--dd-line-soft); }
.pc-done { border-inline-start-color: var(--dd-good); background: var(--dd-raised); color: var(--dd-good); }
.pc-training { border-inline-start-color: var(--dd-warn); background: var(--dd-raised); color: var(--dd-warn); }
.pc-taken { border-inline-start-color: var(--dd-ink-faint); background: var(--dd-raised); color: var(--dd-ink-soft); }
.pc-dot { display: inline-grid; place-items: center; min-width: 24px; height: 24px; border-radius: 4px; background: var(--dd-primary-soft); color: var(--dd-primary); font-size: 12px; }
.pc-dot-fixed { background: var(--dd-primary); color: var(--dd-sheet); }
.pc-address { display: flex; gap: 8px; margin-block: 12px; }
.av-team { list-style: none; margin: 0; padding: 0; }
.av-team li { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 16px; padding: 6px 0; border-block-end: 1px solid var(--dd-line-soft); }
.av-team .av-name { min-width: 96px; font-weight: 500; }
.av-team .av-acts { margin-inline-start: auto; display: flex; gap: 8px; }
.av-head { display: flex; flex-wrap: wrap; gap: 4px 12px; align-items: baseline; margin: 0 0 4px; }
.av-head h2 { margin: 0; font-size: 15px; }
.av-box { margin-block-end: 20px; }
.ap-item { padding: 16px 0; border-block-end: 1px solid var(--dd-line-soft); max-width: 720px; }
.ap-item p { margin: 0 0 10px; }
.ap-total { font-size: 18px; font-weight: 600; }
`;
