export const css = `
.bd-bar { display: flex; flex-wrap: wrap; gap: 8px 12px; align-items: center; margin-bottom: 16px; }
.bd-bar > .ant-select, .bd-bar > .ant-input-affix-wrapper { width: 190px !important; }
.bd-bar > .bd-search { width: 240px !important; }
.bd-bar > .bd-short { width: 116px !important; }
.bd-columns { display: grid; grid-template-columns: repeat(6, minmax(176px, 1fr)); gap: 16px; overflow-x: auto; padding-bottom: 24px; align-items: start; }
.bd-column-head { position: sticky; top: 0; z-index: 2; display: flex; align-items: baseline; gap: 8px; padding: 8px 2px; border-bottom: 2px solid var(--dd-line); background: var(--dd-paper); }
.bd-column-title { margin: 0; font-size: 15px; line-height: 22px; font-weight: 600; }
.bd-column-count { margin-inline-start: auto; font-size: 15px; font-weight: 600; }
.bd-column-hint { min-height: 20px; margin: 6px 2px 8px; font-size: 12px; line-height: 18px; color: var(--dd-ink-soft); }
.bd-cards { list-style: none; margin: 0; padding: 0; display: grid; gap: 8px; }
.bd-card { display: grid; gap: 6px; width: 100%; padding: 10px 12px; border: 1px solid var(--dd-line-soft); border-inline-start: 3px solid var(--dd-line); border-radius: 4px; background: var(--dd-sheet); color: inherit; font: inherit; line-height: 1.5; text-align: start; cursor: pointer; }
.bd-card:hover { border-color: var(--dd-ink-faint); }
.bd-card:focus-visible { outline: 2px solid var(--dd-primary); outline-offset: 2px; }
.bd-card-late { border-inline-start-color: var(--dd-seal); }
.bd-card-soon { border-inline-start-color: var(--dd-warn); }
.bd-card-unit { font-size: 13px; color: var(--dd-ink-soft); }
.bd-card-text { display: -webkit-box; -webkit-line-clamp: 3; -webkit-box-orient: vertical; overflow: hidden; }
.bd-card-facts { display: flex; flex-wrap: wrap; gap: 2px 10px; font-size: 12px; line-height: 18px; color: var(--dd-ink-soft); }
.bd-soon { color: var(--dd-warn); }
.bd-more { width: 100%; margin-top: 8px; }
.bd-none { padding: 12px 2px; font-size: 13px; color: var(--dd-ink-soft); }
.bd-drawer .bd-text { margin: 0 0 12px; font-size: 16px; line-height: 1.7; font-weight: 500; max-width: 40em; }
.bd-head { display: flex; flex-wrap: wrap; gap: 4px 16px; margin-bottom: 12px; font-size: 14px; }
.bd-acts { display: flex; flex-wrap: wrap; gap: 8px; margin: 0 0 20px; }
.bd-acts-none { margin: 0 0 20px; }
.bd-links { display: flex; flex-wrap: wrap; gap: 4px 20px; margin-bottom: 20px; }
.bd-list { list-style: none; margin: 0; padding: 0; display: grid; gap: 12px; max-width: 640px; }
.bd-list .bd-card { font-size: 16px; padding: 14px 16px; gap: 8px; }
.bd-list .bd-card-facts { font-size: 14px; line-height: 20px; }
.bd-list .bd-card-unit { font-size: 14px; }
.bd-open { display: flex; align-items: center; justify-content: center; min-height: 48px; margin-top: 4px; border-radius: 4px; border: 1px solid var(--dd-primary); color: var(--dd-primary); font-weight: 600; }
.bd-card-late .bd-open, .bd-todo .bd-open { background: var(--dd-primary); color: var(--dd-sheet); }
.bd-switch { margin-bottom: 16px; }
@media (max-width: 899px) {
  .bd-bar > .ant-select, .bd-bar > .ant-input-affix-wrapper, .bd-bar > .bd-search { width: calc(50% - 6px) !important; }
  .bd-columns { grid-template-columns: repeat(6, 244px); }
}
@media (max-width: 599px) {
  .bd-drawer .bd-acts { display: grid; }
  .bd-drawer .bd-acts .ant-btn { min-height: 48px; font-size: 16px; }
}
@media print { .bd-bar { display: none; } }
`;
