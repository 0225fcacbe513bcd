import { documentFonts } from "../theme/palette.ts";

/**
 * A notice board is one landscape sheet; A3 is A4 with every measure times the square root of two,
 * so one unit, `--u`, carries all of it.
 */
export const boardCss = (paper: "A4" | "A3") => `
.nb-page { background: var(--dd-raised); min-height: 100vh; padding-bottom: 32px; }
.nb-bar { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: center; padding: 8px 24px; background: var(--dd-paper); border-bottom: 1px solid var(--dd-line); }
.nb-bar .nb-grow { flex: 1; }
.nb-bar .ant-select { min-width: 200px; }
.nb-sheets { --u: 1mm; overflow-x: auto; }
.nb-sheet { box-sizing: border-box; width: calc(297 * var(--u)); height: calc(210 * var(--u)); margin: 24px auto; padding: calc(12 * var(--u)) calc(18 * var(--u)); display: grid; grid-template-rows: auto auto 1fr auto; gap: calc(5 * var(--u)); background: #fff; color: #111; box-shadow: 0 1px 4px rgb(0 0 0 / 0.12); font: calc(5.2 * var(--u))/1.5 ${documentFonts.text}; border-block-start: calc(5 * var(--u)) solid #1f3a5f; }
.nb-sheet h1 { margin: 0; text-align: center; font: 600 calc(13 * var(--u))/1.2 ${documentFonts.title}; letter-spacing: 0.08em; }
.nb-school { text-align: center; font: 600 calc(8 * var(--u))/1.3 ${documentFonts.heading}; }
.nb-school small { display: block; font: calc(4.6 * var(--u))/1.4 ${documentFonts.text}; color: #444; }
.nb-people { display: grid; gap: calc(6 * var(--u)); align-content: center; min-height: 0; }
.nb-person { display: grid; grid-template-columns: calc(38 * var(--u)) 1fr; gap: calc(10 * var(--u)); align-items: start; }
.nb-photo { width: calc(35 * var(--u)); height: calc(49 * var(--u)); border: 1px solid #999; object-fit: cover; display: grid; place-items: center; text-align: center; color: #666; font-size: calc(4 * var(--u)); }
.nb-facts { margin: 0; display: grid; grid-template-columns: calc(30 * var(--u)) 1fr; gap: calc(1.4 * var(--u)) calc(4 * var(--u)); }
.nb-facts dt { color: #555; }
.nb-facts dd { margin: 0; overflow-wrap: anywhere; }
.nb-facts .nb-name { font: 600 calc(8 * var(--u))/1.2 ${documentFonts.heading}; }
.nb-facts ol { margin: 0; padding: 0; list-style: none; columns: 2; column-gap: calc(8 * var(--u)); counter-reset: matter; }
.nb-facts ol.nb-few { columns: 1; }
.nb-facts li { break-inside: avoid; counter-increment: matter; }
.nb-facts li::before { content: counter(matter) ". "; }
.nb-nobody { text-align: center; align-self: center; font-size: calc(7 * var(--u)); }
.nb-foot { display: flex; align-items: end; justify-content: space-between; gap: calc(8 * var(--u)); border-block-start: 1px solid #999; padding-block-start: calc(4 * var(--u)); font-size: calc(4.8 * var(--u)); }
.nb-foot p { margin: 0; }
.nb-qr { display: flex; align-items: center; gap: calc(3 * var(--u)); font-size: calc(3.8 * var(--u)); color: #444; }
.nb-qr .ant-qrcode { padding: 0 !important; border: 0 !important; width: calc(24 * var(--u)) !important; height: calc(24 * var(--u)) !important; background: none !important; }
.nb-qr svg { width: 100%; height: 100%; }
@page { size: ${paper} landscape; margin: 0; }
@media print {
  .nb-bar { display: none; }
  .nb-page { background: #fff; padding: 0; min-height: 0; }
  .nb-sheets { --u: ${paper === "A3" ? "1.414mm" : "1mm"}; overflow: visible; }
  .nb-sheet { margin: 0; box-shadow: none; break-after: page; break-inside: avoid; height: calc(209.5 * var(--u)); print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;

/** The public page: read on a phone at the gate. */
export const publicCss = `
.pb-page { min-height: 100vh; background: var(--dd-paper); font-size: 16px; line-height: 1.6; }
.pb-head { border-block-start: 6px solid var(--dd-primary); padding: 20px 20px 16px; background: var(--dd-sheet); border-block-end: 1px solid var(--dd-line); }
.pb-head p { margin: 0; color: var(--dd-ink-soft); font-size: 14px; }
.pb-head h1 { margin: 2px 0 4px; font-size: 24px; line-height: 1.3; }
.pb-main { max-width: 560px; margin: 0 auto; padding: 16px 20px 32px; }
.pb-person { background: var(--dd-sheet); border: 1px solid var(--dd-line-soft); border-radius: 8px; padding: 16px; margin-block-end: 16px; }
.pb-top { display: flex; gap: 16px; align-items: center; margin-block-end: 12px; }
.pb-top img { width: 84px; height: 112px; object-fit: cover; border-radius: 4px; }
.pb-top h2 { margin: 0; font-size: 22px; }
.pb-person dl { margin: 0; display: grid; gap: 10px; }
.pb-person dt, .pb-foot dt { font-size: 14px; color: var(--dd-ink-soft); }
.pb-person dd, .pb-foot dd { margin: 0; overflow-wrap: anywhere; }
.pb-person ol { margin: 0; padding-inline-start: 1.4em; }
.pb-call { display: inline-flex; align-items: center; min-height: 44px; font-weight: 600; }
.pb-foot { margin: 0; display: grid; gap: 10px; }
.pb-note { margin-block-start: 20px; font-size: 14px; color: var(--dd-ink-soft); }
`;
