/** The frame: a slim navigation, a quiet line on top, and the page. */
export const shellCss = `
.dd-shell { min-height: 100vh; display: grid; grid-template: 48px auto 1fr / minmax(0, 1fr); grid-template-areas: "top" "sign" "main"; }
.dd-shell-wide { grid-template-columns: minmax(184px, max-content) minmax(0, 1fr); grid-template-areas: "top top" "sign sign" "nav main"; }
.dd-shell-tablet { grid-template-columns: 60px minmax(0, 1fr); grid-template-areas: "top top" "sign sign" "nav main"; }
.dd-skip { position: absolute; left: -9999px; }
.dd-skip:focus { left: 8px; top: 8px; z-index: 100; background: var(--dd-sheet); padding: 8px 12px; }
.dd-top { grid-area: top; position: sticky; top: 0; z-index: 20; display: flex; align-items: center; gap: 12px; padding: 0 16px; background: var(--dd-paper); border-bottom: 1px solid var(--dd-line); }
.dd-shell-phone .dd-top { gap: 4px; padding: 0 8px; }
.dd-shell-phone .dd-mark { display: none; }
.dd-brand { display: flex; align-items: center; gap: 10px; min-width: 0; flex: 1; }
.dd-mark { flex: none; width: 26px; height: 26px; display: grid; place-items: center; background: var(--dd-primary); color: var(--dd-sheet); border-radius: 4px; font-weight: 600; font-size: 15px; line-height: 1; }
.dd-mark-large { width: 44px; height: 44px; font-size: 25px; border-radius: 6px; }
.dd-office { font-weight: 600; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.dd-top-tools { display: flex; align-items: center; flex: none; }
.dd-who { color: var(--dd-ink-soft); font-size: 13px; line-height: 1.7; }
.dd-who b { color: var(--dd-ink); }
.dd-offline { grid-area: sign; background: var(--dd-raised); color: var(--dd-warn); text-align: center; padding: 4px 16px; font-size: 13px; border-bottom: 1px solid var(--dd-line); }
.dd-nav { grid-area: nav; }
.dd-shell > .dd-nav { position: sticky; top: 48px; height: calc(100vh - 48px); overflow-y: auto; box-sizing: border-box; padding: 12px 0 24px; border-right: 1px solid var(--dd-line-soft); scrollbar-width: thin; }
.dd-nav-section { margin-bottom: 6px; }
.dd-nav-title { display: flex; align-items: center; gap: 8px; padding: 4px 16px 2px; font-size: 12px; color: var(--dd-ink-faint); }
.dd-app a.dd-nav-item, a.dd-nav-item { display: block; padding: 3px 16px 3px 36px; color: var(--dd-ink); border-left: 2px solid transparent; line-height: 22px; text-decoration: none; white-space: nowrap; }
a.dd-nav-item:hover { background: var(--dd-raised); }
a.dd-nav-item[aria-current] { color: var(--dd-primary); font-weight: 600; border-left-color: var(--dd-primary); background: var(--dd-primary-soft); }
.dd-rail { grid-area: nav; position: sticky; top: 48px; height: calc(100vh - 48px); overflow-y: auto; border-right: 1px solid var(--dd-line-soft); padding-top: 8px; scrollbar-width: none; }
.dd-app .dd-rail-item { all: unset; box-sizing: border-box; cursor: pointer; display: grid; justify-items: center; gap: 2px; width: 100%; min-height: 52px; align-content: center; font-size: 12px; line-height: 1.3; text-align: center; color: var(--dd-ink-soft); }
.dd-rail-item > .anticon { font-size: 18px; }
.dd-app .dd-rail-item[aria-current] { color: var(--dd-primary); font-weight: 600; background: var(--dd-primary-soft); }
.dd-main { grid-area: main; min-width: 0; outline: none; }
.dd-palette-open { all: unset; box-sizing: border-box; cursor: pointer; display: flex; align-items: center; gap: 8px; width: 260px; height: 30px; padding: 0 8px 0 12px; color: var(--dd-ink-faint); background: var(--dd-sheet); border: 1px solid var(--dd-line); border-radius: 4px; font-size: 13px; }
.dd-palette-open > span:nth-child(2) { flex: 1; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.dd-palette-open kbd { font: inherit; font-size: 12px; }
.dd-shell-tablet .dd-palette-open { width: 200px; }
.dd-palette.dd-palette .ant-modal-content { padding: 8px 0; }
.dd-palette-list { max-height: 52vh; overflow: auto; border-top: 1px solid var(--dd-line-soft); padding: 4px 0; }
.dd-palette-list .dd-kicker { padding: 8px 16px 2px; }
.dd-palette-item { display: flex; justify-content: space-between; gap: 16px; padding: 6px 16px; cursor: pointer; }
.dd-palette-item > span:first-child { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.dd-palette-item > .dd-faint { flex: none; }
.dd-palette-item:hover { background: var(--dd-raised); }
.dd-palette-item[aria-selected="true"] { background: var(--dd-primary-soft); }
.dd-palette-none { padding: 24px 16px; color: var(--dd-ink-soft); border-top: 1px solid var(--dd-line-soft); }
`;
