/** The scoring page: 16 px type, targets of at least 44 px, total always in sight. */
export const css = `
.sc { min-height: 100vh; background: var(--dd-paper); color: var(--dd-ink); font-size: 16px; line-height: 1.6; }
.sc-waiting { max-width: 760px; margin: 48px auto; padding: 0 24px; }
.sc kbd, .sc-tree-drawer kbd { font: inherit; font-size: 12px; line-height: 18px; color: var(--dd-ink-soft); border: 1px solid var(--dd-line); border-radius: 3px; padding: 0 5px; margin-inline-start: 4px; }
.sc button { font-family: inherit; }
.sc :focus-visible, .sc-tree-drawer :focus-visible { outline: 2px solid var(--dd-primary); outline-offset: 2px; }
.sc-top { position: sticky; top: 0; z-index: 20; display: flex; align-items: center; gap: 20px; padding: 10px 24px; background: var(--dd-sheet); border-bottom: 1px solid var(--dd-line); }
.sc-head { flex: 1; min-width: 0; }
.sc-head .dd-back { font-size: 13px; line-height: 20px; }
.sc-title { margin: 0; font-size: 18px; line-height: 28px; font-weight: 600; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.sc-subtitle { margin-inline-start: 12px; font-size: 14px; font-weight: 400; color: var(--dd-ink-soft); }
.sc-save { display: inline-flex; align-items: center; gap: 10px; font-size: 13px; text-align: end; }
.sc-total { position: relative; display: flex; align-items: center; gap: 14px; min-height: 48px; padding: 6px 16px 10px; border: 1px solid var(--dd-line); border-radius: 4px; background: var(--dd-paper); color: inherit; cursor: pointer; font-size: 14px; }
.sc-total:hover { border-color: var(--dd-primary); }
.sc-total-points { display: inline-flex; align-items: baseline; gap: 6px; }
.sc-total-points strong { font-size: 26px; line-height: 30px; font-weight: 650; }
.sc-total-label, .sc-total-of, .sc-total-progress { color: var(--dd-ink-soft); }
.sc-total-lost { color: var(--dd-mistake); }
.sc-grade { font-weight: 600; color: var(--dd-primary); }
.sc-failed { font-weight: 600; color: var(--dd-seal); }
.sc-total .sc-bar { position: absolute; inset: auto 0 0 0; width: 100%; }
.sc-bar { appearance: none; display: block; height: 3px; border: 0; border-radius: 0; background: var(--dd-line-soft); }
.sc-bar::-webkit-progress-bar { background: var(--dd-line-soft); }
.sc-bar::-webkit-progress-value { background: var(--dd-primary); transition: width .16s; }
.sc-bar::-moz-progress-bar { background: var(--dd-primary); }
.sc-body { display: grid; grid-template-columns: 320px minmax(0, 1fr); }
.sc-side-tree { position: sticky; top: 74px; align-self: start; max-height: calc(100vh - 74px); overflow-y: auto; padding: 16px 8px 48px 16px; border-inline-end: 1px solid var(--dd-line-soft); }
.sc-main { min-width: 0; padding: 12px 32px 80px; }
.sc-tree { list-style: none; margin: 0; padding: 0; font-size: 14px; }
.sc-branch { display: grid; grid-template-columns: 1fr auto; gap: 2px 8px; padding-block: 14px 6px; }
.sc-branch-text { font-weight: 600; line-height: 1.45; }
.sc-branch-progress { color: var(--dd-ink-soft); font-size: 13px; white-space: nowrap; }
.sc-branch-lost { margin-inline-start: 6px; color: var(--dd-mistake); }
.sc-branch .sc-bar { grid-column: 1 / -1; width: 100%; }
.sc-leaf { display: flex; align-items: center; gap: 8px; width: 100%; min-height: 44px; padding: 4px 10px 4px 8px; border: 0; border-inline-start: 3px solid transparent; background: none; color: inherit; font-size: 14px; line-height: 1.4; text-align: start; cursor: pointer; border-radius: 0 4px 4px 0; }
.sc-leaf:hover { background: var(--dd-raised); }
.sc-leaf[aria-current] { background: var(--dd-primary-soft); border-inline-start-color: var(--dd-primary); font-weight: 600; }
.sc-leaf[aria-current] .dd-faint { color: var(--dd-ink-soft); }
.sc-leaf-text { flex: 1; display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden; }
.sc-sign { flex: none; min-width: 20px; text-align: end; font-size: 13px; color: var(--dd-ink-soft); }
.sc-sign-open { min-width: 10px; width: 10px; height: 10px; border: 1.5px solid var(--dd-ink-faint); border-radius: 50%; }
.sc-sign-done { color: var(--dd-good); font-weight: 700; }
.sc-sign-lost { color: var(--dd-mistake); }
.sc-sign-alert { color: var(--dd-warn); font-weight: 700; }
.sc-parts { display: flex; align-items: center; gap: 4px; margin-bottom: 20px; border-bottom: 1px solid var(--dd-line-soft); }
.sc-part { min-height: 48px; padding: 0 14px; border: 0; border-bottom: 2px solid transparent; margin-bottom: -1px; background: none; color: var(--dd-ink-soft); font-size: 15px; cursor: pointer; white-space: nowrap; }
.sc-part:hover { color: var(--dd-ink); }
.sc-part[aria-current] { color: var(--dd-ink); font-weight: 600; border-bottom-color: var(--dd-primary); }
.sc-part-count { font-size: 13px; font-weight: 400; color: var(--dd-ink-soft); }
.sc .sc-way { margin-inline-start: auto; }
.sc .sc-tree-button { display: none; }
.sc-note { padding: 8px 12px; margin: 0 0 16px; background: var(--dd-raised); border-radius: 4px; font-size: 14px; color: var(--dd-ink-soft); }
.sc-note-warn { border-inline-start: 3px solid var(--dd-warn); color: var(--dd-ink); }
.sc-start { display: grid; justify-items: start; gap: 12px; padding: 16px 20px; margin-bottom: 20px; border: 1px solid var(--dd-line); border-radius: 4px; background: var(--dd-sheet); }
.sc-start p { margin: 0; }
.sc-criterion { max-width: 820px; display: grid; gap: 18px; }
.sc-path { display: flex; flex-wrap: wrap; gap: 0 8px; font-size: 14px; color: var(--dd-ink-soft); }
.sc-path > span + span:not(.sc-place)::before { content: "›"; margin-inline-end: 8px; color: var(--dd-ink-faint); }
.sc-place { margin-inline-start: auto; }
.sc-criterion-title { margin: 6px 0 0; font-size: 20px; line-height: 1.5; font-weight: 600; }
.sc-code { color: var(--dd-ink-soft); font-weight: 500; margin-inline-end: 4px; }
.sc-marks { display: flex; gap: 8px; min-height: 26px; align-items: center; margin-top: 4px; }
.sc-mark { font-size: 12px; line-height: 20px; padding: 0 8px; border: 1px solid var(--dd-line); border-radius: 3px; color: var(--dd-ink-soft); }
.sc-loss { font-size: 14px; color: var(--dd-mistake); }
.sc-loss-none { color: var(--dd-good); }
.sc-options { display: grid; grid-template-columns: repeat(auto-fit, minmax(150px, 1fr)); gap: 10px; }
.sc-option { display: flex; align-items: center; gap: 10px; min-height: 56px; padding: 8px 14px; border: 1.5px solid var(--dd-line); border-radius: 4px; background: var(--dd-sheet); color: var(--dd-ink); font-size: 16px; line-height: 1.4; text-align: start; cursor: pointer; }
.sc-option:hover:not(:disabled) { border-color: var(--dd-primary); }
.sc-option:disabled { cursor: default; opacity: .75; }
.sc-option-code { font-weight: 700; color: var(--dd-ink-soft); }
.sc-option-text { flex: 1; }
.sc-option-points { font-size: 14px; color: var(--dd-ink-soft); white-space: nowrap; }
.sc-option[aria-pressed="true"] { background: var(--dd-primary); border-color: var(--dd-primary); color: var(--dd-sheet); opacity: 1; }
.sc-option[aria-pressed="true"] :is(.sc-option-code, .sc-option-points) { color: inherit; }
.sc-option[aria-pressed="true"]::after { content: "✓"; font-weight: 700; }
.sc-option.sc-bad[aria-pressed="true"] { background: var(--dd-mistake); border-color: var(--dd-mistake); }
.sc-dense.sc-options { grid-template-columns: repeat(auto-fit, minmax(104px, 1fr)); gap: 6px; }
.sc-dense .sc-option, .sc-option.sc-fullmark { min-height: 44px; padding: 4px 10px; font-size: 15px; }
.sc-points { display: flex; flex-wrap: wrap; align-items: center; gap: 10px; }
.sc-round { display: inline-flex; align-items: center; justify-content: center; width: 48px; height: 48px; border: 1.5px solid var(--dd-line); border-radius: 4px; background: var(--dd-sheet); color: var(--dd-ink); font-size: 16px; cursor: pointer; }
.sc-round:hover:not(:disabled) { border-color: var(--dd-primary); color: var(--dd-primary); }
.sc-round:disabled { color: var(--dd-ink-faint); cursor: default; opacity: .5; }
.sc-dense .sc-round, .sc-counter .sc-round { width: 44px; height: 44px; }
.sc-points-input { width: 96px; height: 48px; border: 1.5px solid var(--dd-line); border-radius: 4px; background: var(--dd-sheet); color: var(--dd-ink); font: inherit; font-size: 22px; font-weight: 600; text-align: center; }
.sc-dense .sc-points-input { width: 72px; height: 44px; font-size: 18px; }
.sc-points-input[aria-invalid="true"] { border-color: var(--dd-mistake); color: var(--dd-mistake); }
.sc-reasons { list-style: none; margin: 10px 0 0; padding: 0; }
.sc-reason { display: flex; align-items: center; gap: 16px; padding: 8px 0 8px 12px; border-bottom: 1px solid var(--dd-line-soft); border-inline-start: 3px solid transparent; }
.sc-counted { border-inline-start-color: var(--dd-mistake); }
.sc-counted-good { border-inline-start-color: var(--dd-primary); }
.sc-reason-text { flex: 1; display: grid; }
.sc-reason-text .dd-faint { font-size: 14px; }
.sc-counter { display: inline-flex; align-items: center; }
.sc-count { min-width: 44px; text-align: center; font-size: 18px; font-weight: 600; }
.sc-bonus-points { margin-top: 10px; }
.sc-total-bonus, .sc-trace-bonus { color: var(--dd-primary); }
.sc-checklist-head { display: flex; flex-wrap: wrap; align-items: center; gap: 10px; }
.sc-checklist-count { font-size: 14px; color: var(--dd-ink-soft); }
.sc-items { list-style: none; margin: 10px 0 0; padding: 0; }
.sc-item { display: flex; align-items: center; gap: 12px; min-height: 48px; padding: 6px 8px 6px 12px; border-bottom: 1px solid var(--dd-line-soft); border-inline-start: 3px solid transparent; font-size: 16px; cursor: pointer; }
.sc-item-met { border-inline-start-color: var(--dd-primary); }
.sc-item input { width: 22px; height: 22px; flex: none; accent-color: var(--dd-primary); }
.sc-dense .sc-item { min-height: 44px; font-size: 15px; }
.sc-measure { display: flex; flex-wrap: wrap; align-items: end; gap: 10px; }
.sc-measure-box { display: grid; gap: 4px; font-size: 14px; }
.sc-measure .sc-points-input { width: 132px; }
.sc-dense.sc-measure .sc-points-input { width: 104px; }
.sc-measure > span[aria-hidden] { line-height: 48px; }
.sc-measure-standard { line-height: 48px; font-size: 14px; color: var(--dd-ink-soft); }
.sc-measure .ant-btn { min-height: 44px; }
.sc-beside { display: flex; flex-wrap: wrap; gap: 8px; margin-inline-start: -15px; }
.sc-beside:has(.sc-na) { margin-inline-start: 0; }
.sc-beside .ant-btn, .sc-na .ant-btn { min-height: 44px; }
.sc-na { display: flex; align-items: center; gap: 10px; flex: 1 1 420px; }
.sc-na-label { white-space: nowrap; font-weight: 600; }
.sc-label { display: flex; align-items: baseline; gap: 8px; margin-bottom: 4px; font-size: 14px; color: var(--dd-ink-soft); }
.sc-remark { display: block; }
.sc .ant-input, .sc .ant-input-number-input { font-size: 16px; }
.sc-details summary { cursor: pointer; min-height: 44px; display: flex; align-items: center; font-size: 14px; color: var(--dd-ink-soft); }
.sc-details summary::before { content: "▸"; margin-inline-end: 6px; }
.sc-details[open] summary::before { content: "▾"; }
.sc-about { margin: 0; display: grid; gap: 12px; font-size: 15px; max-width: 40em; }
.sc-about > div { display: grid; grid-template-columns: 6em 1fr; gap: 12px; }
.sc-about dt { color: var(--dd-ink-soft); font-size: 14px; line-height: 24px; }
.sc-about dd { margin: 0; }
.sc-about ul { margin: 0; padding-inline-start: 1.1em; }
.sc-unsure { color: var(--dd-warn); font-size: 13px; }
.sc-steps { position: sticky; bottom: 0; display: flex; gap: 10px; padding: 12px 0; background: linear-gradient(to top, var(--dd-paper) 80%, transparent); }
.sc-steps .ant-btn { min-height: 48px; min-width: 104px; font-size: 16px; }
.sc-next-open { margin-inline-start: auto; }
.sc-conflict { display: grid; gap: 10px; padding: 12px 16px; border: 1px solid var(--dd-warn); border-inline-start-width: 4px; border-radius: 4px; background: var(--dd-sheet); font-size: 15px; }
.sc-sides { display: grid; grid-template-columns: 1fr 1fr; gap: 16px; }
.sc-side { display: grid; justify-items: start; gap: 4px; }
.sc-sheet { display: grid; max-width: 1180px; }
.sc-sheet-head { display: flex; gap: 10px; align-items: baseline; margin: 18px 0 0; padding-bottom: 8px; border-bottom: 1px solid var(--dd-line); font-size: 17px; font-weight: 600; }
.sc-sheet-head .dd-faint { margin-inline-start: auto; font-size: 14px; font-weight: 400; }
.sc-depth-1 { font-size: 16px; } .sc-depth-2 { font-size: 15px; }
.sc-row { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 480px); gap: 4px 24px; padding: 10px 8px 6px 12px; border-bottom: 1px solid var(--dd-line-soft); border-inline-start: 3px solid transparent; scroll-margin-top: 90px; }
.sc-row-current { background: var(--dd-sheet); border-inline-start-color: var(--dd-primary); }
.sc-row-text { font-size: 15px; }
.sc-row-beside .sc-loss { font-size: 13px; }
.sc-row-answer { display: grid; gap: 6px; align-content: start; }
.sc-row-beside { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 12px; }
.sc-row-beside > .ant-btn { padding-inline: 8px; font-size: 14px; color: var(--dd-ink-soft); }
.sc-row-beside kbd { display: none; }
.sc-row-beside > .ant-btn { margin-inline-start: -8px; }
.sc-trace button { font: inherit; }
.sc-link { padding: 0; min-height: 26px; border: 0; background: none; color: var(--dd-primary); font-size: 14px; text-align: start; cursor: pointer; }
.sc-row .sc-link { min-height: 44px; }
.sc-link:hover { text-decoration: underline; }
.sc-trace { width: 100%; border-collapse: collapse; font-size: 14px; }
.sc-trace th, .sc-trace td { padding: 7px 8px; border-bottom: 1px solid var(--dd-line-soft); vertical-align: top; text-align: end; font-weight: 400; }
.sc-trace th { text-align: start; }
.sc-trace thead th { color: var(--dd-ink-soft); font-size: 13px; }
.sc-trace thead th:not(:first-child) { text-align: end; white-space: nowrap; }
.sc-trace-group :is(th, td) { font-weight: 600; }
.sc-trace-lost { color: var(--dd-mistake); }
.sc-why { display: block; font-size: 13px; font-weight: 400; color: var(--dd-ink-soft); }
.sc-panel { max-width: 820px; display: grid; gap: 18px; }
.sc-panel > p { margin: 0; }
.sc-panel-title { margin: 0; font-size: 18px; font-weight: 600; }
.sc-field { display: block; }
.sc-field-error { color: var(--dd-mistake); font-size: 14px; margin: 0; }
.sc-times { display: flex; gap: 48px; margin: 0; }
.sc-times dt { font-size: 14px; color: var(--dd-ink-soft); } .sc-times dd { margin: 0; }
.sc-counts { display: flex; flex-wrap: wrap; gap: 24px; }
.sc-counts .ant-picker { width: 260px !important; min-height: 44px; }
.sc-counts .ant-picker input { font-size: 16px; }
.sc-methods { display: grid !important; grid-template-columns: repeat(auto-fill, minmax(150px, 1fr)); gap: 4px; }
.sc-methods .ant-checkbox-wrapper, .sc-no-problem { min-height: 44px; align-items: center; font-size: 16px; margin: 0; }
.sc-methods .ant-checkbox, .sc-no-problem .ant-checkbox { align-self: center; }
.sc-findings, .sc-checks { list-style: none; margin: 0; padding: 0; }
.sc-finding { padding: 12px 0; border-bottom: 1px solid var(--dd-line-soft); }
.sc-finding p { margin: 0; }
.sc-finding-text { font-weight: 500; }
.sc-finding-facts { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 16px; font-size: 14px; }
.sc-finding-form { padding: 16px 20px 20px; border: 1px solid var(--dd-line); border-radius: 4px; background: var(--dd-sheet); }
.sc-severity .ant-radio-button-wrapper { min-width: 88px; text-align: center; height: 44px; line-height: 42px; }
.sc-form-acts { display: flex; justify-content: flex-end; gap: 10px; }
.sc-checks li { display: flex; align-items: center; justify-content: space-between; min-height: 52px; padding: 4px 0; border-bottom: 1px solid var(--dd-line-soft); }
.sc-checks .ant-btn { min-height: 44px; }
.sc-panel > .ant-btn { justify-self: start; min-height: 48px; min-width: 140px; }
@media (max-width: 1023px) {
  .sc-top { flex-wrap: wrap; gap: 6px 16px; padding: 8px 20px; }
  .sc-head { flex: 1 1 60%; }
  .sc-total { order: 3; flex: 1 1 100%; }
  .sc-total-progress { margin-inline-start: auto; }
  .sc-body { display: block; }
  .sc-side-tree { display: none; }
  .sc .sc-tree-button { display: inline-flex; min-width: 48px; }
  .sc-main { padding: 8px 20px 80px; }
  .sc-row { grid-template-columns: 1fr; }
}
@media (max-width: 599px) {
  .sc-top { position: static; padding: 8px 16px; }
  .sc-total { position: sticky; top: 0; flex-wrap: wrap; gap: 4px 12px; }
  .sc-subtitle { display: block; margin: 0; }
  .sc-main { padding: 4px 16px 72px; }
  .sc-parts { overflow-x: auto; }
  .sc-part { padding: 0 10px; }
  .sc-steps .ant-btn { min-width: 0; flex: 1; padding: 0 8px; }
  .sc-options { grid-template-columns: 1fr; }
  .sc-about > div { grid-template-columns: 1fr; gap: 2px; }
  .sc kbd { display: none; }
}
@media print { .sc-side-tree, .sc-parts, .sc-steps, .sc-save { display: none; } .sc-top { position: static; } }
@media (hover: none) { .sc kbd { display: none; } }
@media (prefers-reduced-motion: reduce) { .sc * { transition: none !important; } }
`;
