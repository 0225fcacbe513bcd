import { documentFonts } from "../theme/palette.ts";

/** The report on screen, and on paper in the layout of official documents (GB/T 9704-2012). */
export const css = `
.rp-figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(214px, 1fr)); margin: 0 0 32px; padding: 0; list-style: none; overflow: hidden; border-block: 1px solid var(--dd-line); }
.rp-figures > li { border-inline-end: 1px solid var(--dd-line-soft); border-block-end: 1px solid var(--dd-line-soft); margin: 0 -1px -1px 0; }
.rp-figure { display: block; height: 100%; padding: 12px 14px 14px; color: inherit; text-decoration: none; }
.rp-figure:hover { background: var(--dd-sheet); color: inherit; }
.rp-figure:hover .rp-value { text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 5px; }
.rp-label { display: block; font-size: 13px; line-height: 20px; color: var(--dd-ink-soft); }
.rp-value { font-size: 28px; line-height: 38px; font-weight: 600; color: var(--dd-primary); }
.rp-unit { margin-inline-start: 4px; font-size: 13px; color: var(--dd-ink-soft); }
.rp-late .rp-value { color: var(--dd-seal); }
.rp-body { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 520px); gap: 48px; align-items: start; }
.rp-doc { max-width: 46em; font-size: 16px; line-height: 1.85; }
.rp-doc-title { margin: 0 0 20px; font-size: 24px; line-height: 1.5; font-weight: 600; text-align: center; text-wrap: balance; }
.rp-doc h3 { margin: 28px 0 6px; font-size: 17px; line-height: 1.6; font-weight: 600; }
.rp-doc p { margin: 0 0 6px; text-indent: 2em; }
.rp-doc .rp-none { color: var(--dd-ink-soft); text-indent: 0; }
.rp-doc .dd-status { text-indent: 0; font-size: 14px; }
.rp-when { color: var(--dd-ink-soft); }
.rp-inline a { white-space: nowrap; font-weight: 600; text-underline-offset: 4px; }
.rp-sign { margin-top: 32px; text-align: end; }
.rp-sign div { line-height: 1.9; }
.rp-people { margin-top: 8px; }
.rp-acts.rp-foot { display: flex; align-items: center; justify-content: flex-end; gap: 8px; max-width: 46em; margin-bottom: 12px; }
.rp-acts.rp-foot .dd-status { margin-inline-end: auto; }
.rp-write { display: grid; gap: 16px; margin-bottom: 24px; padding: 16px 20px 20px; border: 1px solid var(--dd-line); border-radius: 4px; background: var(--dd-sheet); }
.rp-write .ant-form-item { margin-bottom: 14px; }
.rp-theirs { font-size: 14px; color: var(--dd-ink-soft); white-space: pre-wrap; }
.rp-charts { display: grid; gap: 36px; }
.rp-chart-head { display: flex; align-items: baseline; gap: 4px; margin-bottom: 8px; padding-bottom: 6px; border-bottom: 1px solid var(--dd-line); }
.rp-chart-head h3 { margin: 0; flex: 1; font-size: 15px; font-weight: 600; }
.rp-chart-head .ant-btn { padding-inline: 8px; }
.rp-chart { position: relative; }
.rp-chart .rp-canvas { position: absolute; inset: 0; }
.rp-table { width: 100%; border-collapse: collapse; font-size: 14px; }
.rp-table :is(th, td) { padding: 6px 8px; border-bottom: 1px solid var(--dd-line-soft); text-align: end; font-weight: 400; }
.rp-table :is(th, td):first-child { text-align: start; }
.rp-table thead th { font-size: 13px; color: var(--dd-ink-soft); }
@media (max-width: 1199px) { .rp-body { grid-template-columns: 1fr; } .rp-charts { grid-template-columns: repeat(auto-fit, minmax(320px, 1fr)); } }
@page report { size: A4 portrait; margin: 37mm 26mm 35mm 28mm; }
@media print {
  .rp { page: report; }
  .dd-page-extra, .dd-back, .dd-page-head, .rp-write, .rp-acts, .rp-chart-head .ant-btn { display: none !important; }
  .rp-figures, .rp-headline { display: none; }
  .rp-body { display: block; }
  .rp-doc { max-width: none; font-family: ${documentFonts.text}; font-size: 16pt; line-height: 28pt; color: #000; }
  .rp-doc p { margin: 0; text-align: justify; }
  .rp-doc-title { font-family: ${documentFonts.title}; font-weight: 400; font-size: 22pt; line-height: 32pt; margin-bottom: 28pt; }
  .rp-doc h3 { font-family: ${documentFonts.heading}; font-weight: 400; font-size: 16pt; line-height: 28pt; margin: 0; text-indent: 2em; break-after: avoid; }
  .rp-doc a { color: inherit; text-decoration: none; font-weight: 400; }
  .rp-doc .dd-status { text-indent: 0; font-size: 14px; }
.rp-when { color: inherit; }
  .rp-charts { break-before: page; display: block; }
  .rp-charts > section { break-inside: avoid; margin-bottom: 10mm; }
  .rp-none { display: none; }
}
`;
