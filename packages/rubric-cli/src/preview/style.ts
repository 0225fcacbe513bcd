/** Ink and paper: the colours and measures of the house, in light and dark. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#faf8f3, #15171a);
  --sheet: light-dark(#fffefb, #1c1f23);
  --raised: light-dark(#f3efe6, #25292e);
  --ink: light-dark(#1f2328, #e8e6e1);
  --soft: light-dark(#565c63, #b0b1b0);
  --line: light-dark(#d9d3c6, #3a3f45);
  --primary: light-dark(#1f4068, #8fb4dc);
  --tint: light-dark(#e9eef3, #243243);
  --seal: light-dark(#b3261e, #ef7a70);
  --good: light-dark(#2f7350, #74bd96);
  --mistake: light-dark(#a4492a, #e29474);
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 14px/1.6 "PingFang SC", "HarmonyOS Sans SC", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC", sans-serif;
  font-variant-numeric: tabular-nums;
}
header { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: center; padding: 12px 24px; border-bottom: 1px solid var(--line); }
h1 { font-size: 18px; margin: 0; flex: 1 1 240px; }
h2 { font-size: 15px; margin: 0 0 8px; }
.group > :is(h2, h3, h4, h5, h6) { font-size: 14px; margin: 16px 0 4px; }
label { cursor: pointer; }
select, button, input { font: inherit; color: inherit; background: var(--sheet); border: 1px solid var(--line); border-radius: 4px; min-height: 36px; padding: 4px 12px; }
button { cursor: pointer; }
button:hover { background: var(--tint); }
:focus-visible { outline: 2px solid var(--primary); outline-offset: 2px; }
input[type="radio"], input[type="checkbox"] { min-height: 0; width: 18px; height: 18px; margin: 0; accent-color: var(--primary); flex: none; }
input[type="number"], input[type="text"] { width: 120px; }
main { display: grid; grid-template-columns: minmax(0, 1fr) minmax(320px, 420px); gap: 24px; padding: 16px 24px 64px; align-items: start; }
.side { position: sticky; top: 16px; max-height: calc(100vh - 32px); overflow: auto; background: var(--sheet); border: 1px solid var(--line); border-radius: 6px; padding: 16px; }
fieldset { border: 0; border-top: 1px solid var(--line); margin: 0; padding: 12px 0; min-width: 0; }
legend { float: left; width: 100%; padding: 0; margin-bottom: 4px; font-weight: 600; }
legend + * { clear: both; }
.group { margin-left: 0; padding-left: 16px; border-left: 2px solid var(--line); }
.code { color: var(--soft); margin-right: 8px; font-weight: 400; }
.mark { font-size: 12px; font-weight: 400; color: var(--primary); border: 1px solid var(--line); border-radius: 3px; padding: 0 4px; margin-left: 8px; }
.soft { color: var(--soft); }
.row { display: flex; flex-wrap: wrap; gap: 4px 20px; align-items: center; }
.choice { display: inline-flex; gap: 8px; align-items: center; min-height: 36px; }
.points { float: right; font-weight: 400; }
.total { font-size: 30px; line-height: 1.2; font-weight: 600; }
.grade { font-size: 18px; color: var(--primary); }
.failed { color: var(--seal); font-weight: 600; }
.fault { border-left: 3px solid var(--mistake); background: var(--sheet); padding: 8px 12px; margin: 0 24px 8px; white-space: pre-wrap; }
dl { display: grid; grid-template-columns: auto 1fr; gap: 0 12px; margin: 8px 0; }
dt { color: var(--soft); }
dd { margin: 0; text-align: right; }
ul.trace { list-style: none; margin: 0; padding-left: 12px; border-left: 1px solid var(--line); }
ul.trace > li { padding: 4px 0; }
.lost { color: var(--mistake); }
.full { color: var(--good); }
@media (max-width: 820px) {
  main { grid-template-columns: minmax(0, 1fr); padding: 16px; }
  .side { order: -1; position: sticky; top: 0; max-height: 36vh; }
}
`;
