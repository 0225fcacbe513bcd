/** What the pages of people have of their own. */
export const css = `
.pe-photo { display: flex; gap: 16px; align-items: center; margin: 0 0 16px; }
.pe-photo-frame { width: 84px; height: 112px; flex: none; border: 1px solid var(--dd-line-soft); background: var(--dd-raised); display: grid; place-items: center; overflow: hidden; color: var(--dd-ink-faint); font-size: 28px; }
.pe-photo-frame img { width: 100%; height: 100%; object-fit: cover; }
.pe-photo-acts { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 8px; }
.pe-career { margin: 0 0 24px; }
.pe-career ol { list-style: none; margin: 0; padding: 0 0 0 14px; border-inline-start: 2px solid var(--dd-line-soft); }
.pe-career li { position: relative; padding: 0 0 12px; display: grid; gap: 1px; }
.pe-career li::before { content: ""; position: absolute; inset-inline-start: -19px; top: 7px; width: 8px; height: 8px; border-radius: 50%; background: var(--dd-primary); }
.pe-career li.pe-ahead::before { background: var(--dd-sheet); box-shadow: inset 0 0 0 2px var(--dd-primary); }
.pe-career li.pe-bad::before { background: var(--dd-seal); }
.pe-career time { font-size: 12px; color: var(--dd-ink-soft); }
.pe-checks { margin: 0 0 24px; }
.pe-checks-head { display: flex; flex-wrap: wrap; align-items: baseline; gap: 4px 16px; margin-bottom: 8px; }
.pe-checks-head h2 { margin: 0; }
.pe-checks-head .ant-btn { margin-inline-start: auto; }
.pe-checks ul { list-style: none; margin: 0; padding: 0; border-top: 1px solid var(--dd-line-soft); }
.pe-check { display: grid; grid-template-columns: 24px minmax(0, 1fr) 76px; gap: 2px 10px; padding: 9px 0; border-bottom: 1px solid var(--dd-line-soft); }
.pe-check-main { min-width: 0; }
.pe-check-source, .pe-check-detail { font-size: 12px; color: var(--dd-ink-soft); }
.pe-check-detail { color: var(--dd-ink); }
.pe-check-verdict { text-align: end; white-space: nowrap; }
.pe-similar { margin-top: 8px; padding: 8px 12px; }
.pe-similar ul { margin: 0; padding-inline-start: 18px; }
.pe-links { display: flex; gap: 16px; flex-wrap: wrap; margin: 0 0 16px; }
.pe-import { display: grid; gap: 20px; max-width: 880px; }
.pe-import .ant-upload-drag { background: var(--dd-sheet); }
.pe-import-acts { display: flex; gap: 12px; flex-wrap: wrap; }
`;
export const letterCss = `
.al-sheet .al-title { text-align: center; font-size: 36pt; line-height: 1.4; letter-spacing: 0.5em; text-indent: 0.5em; margin: 24mm 0 12mm; font-weight: 600; }
.al-sheet .al-number { text-align: center; text-indent: 0; margin-bottom: 57.8pt; }
@media (max-width: 820px) { .al-sheet .al-title { font-size: 28px; margin: 16px 0; } .al-sheet .al-number { margin-bottom: 24px; } }
`;
