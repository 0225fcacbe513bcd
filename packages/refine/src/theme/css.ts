import type { Palette } from "./palette.ts";

/** The palette as variables, so that plain rules follow light, dark and the county's colour. */
export function variables(palette: Palette): string {
  const kebab = (key: string) => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const lines = Object.entries(palette).map(([key, value]) => `--dd-${kebab(key)}:${value}`);
  // The soft tone follows a county's own primary colour.
  const soft = "--dd-primary-soft:color-mix(in srgb,var(--dd-primary) 11%,var(--dd-sheet))";
  return `:root{${[...lines, soft].join(";")}}`;
}

/** What every page uses: type, statuses, tables, facts, forms. Measures are on a 4 px grid. */
export const baseCss = `
html, body { margin: 0; background: var(--dd-paper); }
.dd-app { color: var(--dd-ink); background: var(--dd-paper); font-size: 14px; line-height: 1.6; min-height: 100vh; }
.dd-app a { text-decoration: none; }
.dd-app a:hover { text-decoration: underline; text-underline-offset: 3px; }
.dd-app :focus-visible { outline: 2px solid var(--dd-primary); outline-offset: 2px; border-radius: 3px; }
.dd-app .ant-input:focus-visible, .dd-app .ant-select :focus-visible, .dd-app textarea:focus-visible, .dd-app .ant-picker input:focus-visible, .dd-app .ant-input-number input:focus-visible { outline: none; }
.dd-num, .dd-table td, .ant-statistic, .dd-count, .ant-pagination { font-variant-numeric: tabular-nums; }
.dd-soft { color: var(--dd-ink-soft); }
.dd-faint { color: var(--dd-ink-faint); }
.dd-kicker { font-size: 12px; color: var(--dd-ink-faint); letter-spacing: 0.04em; }
.dd-lines { white-space: pre-wrap; overflow-wrap: anywhere; }
.dd-center { max-width: 560px; margin: 15vh auto 0; }
.dd-link { all: unset; cursor: pointer; color: var(--dd-primary); text-decoration: underline; text-underline-offset: 3px; }
.dd-json { font-size: 12px; overflow-wrap: anywhere; }

.dd-status, .dd-overdue { display: inline-flex; align-items: center; gap: 6px; white-space: nowrap; }
.dd-status svg, .dd-overdue svg { flex: none; }
.dd-tone-neutral { color: var(--dd-ink-soft); }
.dd-tone-active { color: var(--dd-primary); }
.dd-tone-good { color: var(--dd-good); }
.dd-tone-warn { color: var(--dd-warn); }
.dd-tone-official { color: var(--dd-seal); }
.dd-overdue { color: var(--dd-seal); font-weight: 600; }

.dd-deadline { display: inline-flex; gap: 8px; align-items: baseline; }

.dd-page { padding: 20px 24px 48px; }
.dd-page-narrow { max-width: 920px; }
.dd-page-head { display: flex; align-items: flex-start; justify-content: space-between; gap: 16px; flex-wrap: wrap; margin-bottom: 16px; }
.dd-page-lead { min-width: 0; flex: 1 1 320px; }
.dd-back { display: inline-flex; gap: 6px; font-size: 13px; color: var(--dd-ink-soft); margin-bottom: 4px; }
.dd-title-row { display: flex; align-items: baseline; gap: 12px; flex-wrap: wrap; }
.dd-title { font-size: 22px; line-height: 1.35; font-weight: 600; margin: 0; overflow-wrap: anywhere; }
.dd-subtitle { color: var(--dd-ink-soft); margin-top: 2px; }
.dd-page-extra { display: flex; gap: 8px; flex-wrap: wrap; justify-content: flex-end; }
.dd-section-title { font-size: 14px; font-weight: 600; margin: 0 0 12px; }

.dd-loading { padding: 20px 24px; min-height: 120px; }
.dd-page .dd-loading, .ant-modal .dd-loading { padding: 16px 0; }
.dd-main > .dd-empty, .dd-main > .dd-loading { max-width: 920px; }
.dd-empty { padding: 48px 16px; text-align: center; }
.dd-empty-title { color: var(--dd-ink); font-size: 16px; font-weight: 600; }
.dd-empty-hint { color: var(--dd-ink-soft); margin-top: 4px; max-width: 40em; margin-inline: auto; }
.dd-empty-action { margin-top: 16px; }

.dd-views.dd-views { margin-bottom: 12px; }
.dd-bar { display: flex; justify-content: space-between; gap: 12px; margin-bottom: 8px; }
.dd-bar-filters { display: flex; gap: 8px; flex-wrap: wrap; align-items: center; flex: 1; min-width: 0; }
.dd-bar-tools { display: flex; gap: 8px; flex: none; }
.dd-search.dd-search { width: 220px; }
.dd-filter.dd-filter { width: 148px; }
.dd-filter-short.dd-filter-short { width: 96px; }
.dd-filter-range.dd-filter-range { width: 276px; }
.dd-filter .ant-select-selection-overflow { flex-wrap: nowrap; }
.dd-filter .ant-select-selection-overflow-item { max-width: 100%; }
.dd-chip.dd-chip { background: var(--dd-primary-soft); border-color: transparent; }
.dd-view-settings { width: 280px; display: grid; gap: 8px; justify-items: start; }
.dd-view-columns { display: grid; grid-template-columns: 1fr 1fr; gap: 4px 8px; max-height: 320px; overflow: auto; width: 100%; }

.dd-table .ant-table { background: transparent; }
.dd-table .ant-table-thead > tr > th { font-weight: 500; font-size: 13px; white-space: nowrap; border-bottom: 1px solid var(--dd-line); background: var(--dd-paper); }
.dd-table .ant-table-tbody > tr > td { background: transparent; }
.dd-table .ant-table-tbody > tr.ant-table-row { cursor: pointer; }
.dd-table .ant-table-tbody > tr.ant-table-row:hover > td { background: var(--dd-raised); }
.dd-table .ant-table-tbody > tr.ant-table-row:focus-visible { outline-offset: -2px; }
.dd-table.ant-table-wrapper .ant-table-column-sorters { justify-content: flex-start; gap: 4px; }
.dd-table.ant-table-wrapper .ant-table-column-title { flex: none; }
.dd-table th[style*="right"] .ant-table-column-sorters { justify-content: flex-end; }
.dd-table .ant-table-cell-fix-right-first { box-shadow: -1px 0 0 var(--dd-line); }
.dd-table .ant-table-tbody > tr > td.ant-table-cell-fix-right { background: var(--dd-sheet); }
.dd-table .ant-table-cell-scrollbar { display: none; }
.dd-col-name { min-width: 140px; max-width: 340px; }
.dd-col-text { max-width: 260px; }
.dd-col-text, .dd-col-short { white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.dd-col-long { min-width: 240px; max-width: 420px; }
.dd-col-long .dd-lines, .dd-col-name .dd-lines { display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden; white-space: normal; }
.dd-name { font-weight: 500; color: var(--dd-ink); }
.dd-table tr:hover .dd-name { color: var(--dd-primary); }
.dd-option { display: flex; justify-content: space-between; gap: 12px; }
.dd-option-more { padding: 6px 12px; font-size: 12px; color: var(--dd-ink-faint); border-top: 1px solid var(--dd-line-soft); }

.dd-card { background: var(--dd-sheet); border: 1px solid var(--dd-line-soft); border-radius: 6px; padding: 16px; }
.dd-cards { list-style: none; margin: 0 0 16px; padding: 0; display: grid; gap: 8px; }
.dd-card-head { display: flex; justify-content: space-between; gap: 12px; align-items: baseline; }
.dd-card-facts { margin: 8px 0 0; display: grid; gap: 2px; font-size: 13px; }
.dd-card-facts > div { display: flex; gap: 8px; }
.dd-card-facts dt { color: var(--dd-ink-faint); flex: none; min-width: 5em; }
.dd-card-facts dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }

.dd-show { display: grid; grid-template-columns: minmax(0, 1fr) 288px; gap: 32px; align-items: start; }
.dd-show-main { min-width: 0; }
.dd-facts { border-top: 1px solid var(--dd-line-soft); padding: 12px 0; }
.dd-facts-titled { display: grid; grid-template-columns: 112px minmax(0, 1fr); gap: 8px 16px; }
.dd-facts .dd-section-title { margin: 0; }
.dd-facts dl { margin: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(200px, 1fr)); grid-auto-flow: dense; gap: 8px 24px; }
.dd-fact dt { font-size: 12px; color: var(--dd-ink-faint); }
.dd-fact dd { margin: 0; overflow-wrap: anywhere; }
.dd-fact-wide { grid-column: 1 / -1; }
.dd-fact-wide dd { max-width: 40em; }
.dd-count { margin-left: 6px; color: var(--dd-ink-faint); font-size: 12px; }
.dd-related-bar { display: flex; justify-content: space-between; align-items: center; gap: 8px; min-height: 24px; margin-bottom: 4px; flex-direction: row-reverse; }
.dd-show-side { border-left: 1px solid var(--dd-line-soft); padding-left: 24px; position: sticky; top: 68px; max-height: calc(100vh - 84px); overflow: auto; }
.dd-timeline ol { list-style: none; margin: 0; padding: 0; }
.dd-timeline-entry { position: relative; padding: 0 0 16px 16px; font-size: 13px; }
.dd-timeline-entry::before { content: ""; position: absolute; left: 0; top: 8px; width: 5px; height: 5px; border-radius: 50%; background: var(--dd-ink-faint); }
.dd-timeline-entry:not(:last-child)::after { content: ""; position: absolute; left: 2px; top: 18px; bottom: -4px; width: 1px; background: var(--dd-line); }
.dd-timeline-entry time { font-size: 12px; }
.dd-change { font-size: 12px; overflow-wrap: anywhere; }
.dd-change del { color: var(--dd-ink-faint); }
.dd-change ins { text-decoration: none; }

.dd-form-section { border-top: 1px solid var(--dd-line-soft); padding-top: 16px; }
.dd-form-section:first-of-type { border-top: 0; padding-top: 0; }
.dd-form-grid { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0 24px; }
.dd-form-wide { grid-column: 1 / -1; }
.dd-form-alert.dd-form-alert { margin-bottom: 16px; }
.dd-form-alert.dd-form-alert .ant-alert-message { font-size: 14px; }
.dd-form-alert.dd-form-alert.ant-alert-with-description { padding: 10px 14px; }
.dd-form-alert.dd-form-alert .ant-alert-icon { font-size: 16px; margin-top: 4px; }
.dd-form-alert ul { margin: 4px 0 0; padding-left: 18px; }
.ant-form-item .ant-form-item-extra { font-size: 12px; min-height: 0; color: var(--dd-ink-faint); }
.ant-form-item.ant-form-item-with-help { margin-bottom: 10px; }
.ant-form-item-margin-offset { display: none; }
.dd-page, .ant-form-item { scroll-margin: 64px 0; }
.dd-table .dd-empty { padding: 24px 16px; }
.dd-form-foot { margin-top: 12px; position: sticky; bottom: 0; display: flex; align-items: center; gap: 8px; padding: 12px 0; background: var(--dd-paper); border-top: 1px solid var(--dd-line-soft); z-index: 2; }
.dd-optional { margin-left: 6px; font-size: 12px; color: var(--dd-ink-faint); }
.dd-basis { margin-left: 6px; color: var(--dd-ink-faint); }
.dd-checks { display: grid; grid-template-columns: repeat(auto-fill, minmax(130px, 1fr)); gap: 6px 12px; }
.dd-clash { border: 1px solid var(--dd-line-soft); border-radius: 6px; margin: 0 0 12px; padding: 8px 12px 12px; min-width: 0; }
.dd-clash legend { font-weight: 600; padding: 0 4px; }
.dd-clash-pair { display: grid; grid-template-columns: 1fr 1fr; gap: 12px; }

.dd-figures { display: flex; flex-wrap: wrap; gap: 8px 40px; margin: 0 0 16px; }
.dd-figures > div { display: flex; flex-direction: column; }
.dd-figures dd { margin: 0; font-size: 22px; font-weight: 600; line-height: 1.3; font-variant-numeric: tabular-nums; }
.dd-figures dd a { color: inherit; }
.dd-figures dt { font-size: 12px; color: var(--dd-ink-faint); }
.dd-plan-dialog { display: grid; grid-template-columns: minmax(0, 1fr) 260px; gap: 24px; }
.dd-picker-bar { margin-bottom: 4px; }
.dd-picker-sum { display: flex; align-items: center; min-height: 32px; }
.dd-issue-list { display: grid; gap: 8px; margin-bottom: 16px; max-height: 280px; overflow: auto; }
.dd-report-problem { margin-bottom: 12px; overflow-wrap: anywhere; }
.dd-changes { width: 100%; border-collapse: collapse; font-size: 13px; }
.dd-changes th { text-align: left; font-weight: 500; color: var(--dd-ink-faint); }
.dd-changes th, .dd-changes td { padding: 6px 8px 6px 0; border-bottom: 1px solid var(--dd-line-soft); vertical-align: top; overflow-wrap: anywhere; }
.dd-hashes { font-size: 12px; overflow-wrap: anywhere; }
.dd-hashes dd { margin: 0 0 8px; font-family: ui-monospace, monospace; }

@media (max-width: 1180px) {
  .dd-show { grid-template-columns: minmax(0, 1fr); }
  .dd-show-side { border-left: 0; border-top: 1px solid var(--dd-line-soft); padding: 16px 0 0; position: static; max-height: none; }
}
@media (max-width: 640px) {
  .dd-page { padding: 12px 16px 40px; }
  .dd-title { font-size: 19px; }
  .dd-bar { flex-direction: column; }
  .dd-bar-tools { display: none; }
  .dd-search.dd-search, .dd-filter.dd-filter, .dd-filter-range.dd-filter-range { width: 100%; }
  .dd-facts-titled { grid-template-columns: minmax(0, 1fr); }
  .dd-form-grid, .dd-plan-dialog { grid-template-columns: minmax(0, 1fr); }
  .dd-page-extra { width: 100%; justify-content: stretch; }
  .dd-page-extra > * { flex: 1; }
  .dd-clash-pair { grid-template-columns: 1fr; }
  .dd-app .ant-btn { min-height: 40px; }
}
@media (prefers-reduced-motion: reduce) {
  .dd-app *, .dd-app *::before, .dd-app *::after { animation-duration: 0.01ms !important; transition-duration: 0.01ms !important; }
}
@media print {
  .dd-top, .dd-nav, .dd-rail, .dd-page-extra, .dd-bar, .dd-views, .dd-form-foot, .dd-back, .dd-skip, .ant-pagination { display: none !important; }
  html, body, .dd-app { background: #fff; }
  .dd-page { padding: 0; max-width: none; }
}
`;
