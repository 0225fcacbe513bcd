export const css = `
.as-bar { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 16px; margin: 0 0 16px; }
.as-bar label { display: inline-flex; align-items: center; gap: 8px; color: var(--dd-ink-soft); }
.as-bar .as-grow { margin-inline-start: auto; }
.as-figures { display: flex; flex-wrap: wrap; gap: 8px 32px; margin: 0 0 12px; padding: 0; list-style: none; }
.as-figures li { display: grid; }
.as-figures span { font-size: 13px; color: var(--dd-ink-soft); }
.as-figures strong { font-size: 26px; line-height: 34px; font-weight: 600; }
.as-late strong { color: var(--dd-seal); }
.as-proof { margin: 0 0 16px; color: var(--dd-ink-soft); font-size: 13px; display: flex; flex-wrap: wrap; gap: 4px 12px; align-items: baseline; }
.as-proof .dd-status { font-size: 14px; color: var(--dd-ink); }
.as-columns { display: grid; grid-template-columns: repeat(auto-fill, minmax(248px, 1fr)); gap: 12px; align-items: start; }
.as-person { border: 1px solid var(--dd-line-soft); background: var(--dd-sheet); border-radius: 6px; padding: 12px; display: grid; gap: 10px; }
.as-person header { display: flex; justify-content: space-between; align-items: baseline; gap: 8px; }
.as-person h3 { margin: 0; font-size: 15px; }
.as-person h3 small { font-weight: 400; font-size: 12px; color: var(--dd-ink-faint); margin-inline-start: 6px; }
.as-load { height: 6px; border-radius: 3px; background: var(--dd-line-soft); overflow: hidden; }
.as-load span { display: block; height: 100%; background: var(--dd-primary); }
.as-over .as-load span { background: var(--dd-warn); }
.as-over .as-count { color: var(--dd-warn); font-weight: 600; }
.as-person ul { margin: 0; padding: 0; list-style: none; display: grid; gap: 4px; }
.as-school { display: flex; width: 100%; gap: 8px; align-items: baseline; justify-content: space-between; min-height: 32px; padding: 4px 8px; border: 1px solid transparent; border-radius: 4px; background: var(--dd-paper); color: inherit; font: inherit; text-align: start; cursor: pointer; }
.as-school:hover { border-color: var(--dd-line); }
.as-school:focus-visible { outline: 2px solid var(--dd-primary); outline-offset: 1px; }
.as-school[aria-pressed="true"] { border-color: var(--dd-primary); background: var(--dd-primary-soft); }
.as-school small { flex: none; font-size: 12px; color: var(--dd-ink-soft); }
.as-school .as-new { color: var(--dd-primary); }
.as-fixed { color: var(--dd-ink-soft); }
.as-open { grid-column: 1 / -1; border-style: dashed; border-color: var(--dd-seal); }
.as-open ul { grid-template-columns: repeat(auto-fill, minmax(232px, 1fr)); gap: 8px 12px; max-height: 260px; overflow: auto; }
.as-open h3 { color: var(--dd-seal); }
.as-reasons { margin: 4px 0 0; padding: 0; list-style: none; display: grid; gap: 6px; }
.as-reasons > li { padding: 8px 0; border-block-end: 1px solid var(--dd-line-soft); }
.as-candidate { display: flex; gap: 8px; align-items: center; justify-content: space-between; }
.as-candidate b { font-weight: 600; }
.as-terms { margin: 2px 0 0; color: var(--dd-ink-soft); font-size: 13px; }
.as-panel h4 { margin: 16px 0 4px; font-size: 14px; }
.as-form { display: grid; grid-template-columns: minmax(320px, 1fr) minmax(320px, 1fr); gap: 24px 40px; align-items: start; max-width: 1080px; }
.as-form .ant-form-item { margin-block-end: 14px; }
.as-row { display: flex; flex-wrap: wrap; gap: 8px 20px; }
.as-hash { display: grid; gap: 12px; margin: 0 0 20px; }
.as-hash dt { font-size: 13px; color: var(--dd-ink-soft); }
.as-hash dd { margin: 0; font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; font-size: 13px; overflow-wrap: anywhere; }
.as-hash dd.as-words { font-family: inherit; }
.as-facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(180px, 1fr)); gap: 8px 24px; margin: 0 0 20px; }
.as-facts dt { font-size: 13px; color: var(--dd-ink-soft); }
.as-facts dd { margin: 0; }
.as-section { margin: 0 0 28px; }
.as-section h2 { font-size: 17px; margin: 0 0 10px; }
.as-verdict { margin: 0 0 20px; }
.as-public { min-height: 100vh; background: var(--dd-paper); line-height: 1.6; }
.as-public-head { border-block-start: 6px solid var(--dd-primary); background: var(--dd-sheet); border-block-end: 1px solid var(--dd-line); padding: 20px max(20px, calc((100% - 880px) / 2)) 16px; }
.as-public-head p { margin: 0; color: var(--dd-ink-soft); font-size: 14px; }
.as-public-head h1 { margin: 2px 0 4px; font-size: 24px; line-height: 1.3; }
.as-public-main { max-width: 880px; margin: 0 auto; padding: 20px; }
.as-urns { margin: 8px 0 0; padding-inline-start: 1.4em; color: var(--dd-ink-soft); font-size: 13px; }
@media (max-width: 820px) { .as-form { grid-template-columns: 1fr; } .as-bar .as-grow { margin-inline-start: 0; } .as-figures { gap: 8px 24px; } .as-figures strong { font-size: 22px; } }
@media print { .as-bar, .dd-page-extra, .as-no-print { display: none !important; } .as-public { background: none; } }
`;
