export const signInCss = `
.dd-sign-in { min-height: 100vh; display: grid; place-items: center; padding: 24px 16px; box-sizing: border-box; background: var(--dd-paper); }
.dd-sign-in .dd-sign-in-language { position: absolute; top: 16px; right: 16px; }
.dd-sign-in-sheet { width: 100%; max-width: 380px; }
.dd-sign-in-brand { display: flex; gap: 16px; align-items: center; margin-bottom: 28px; }
.dd-sign-in-brand h1 { font-size: 20px; line-height: 1.4; margin: 0; font-weight: 600; }
.dd-sign-in-brand p { margin: 0; font-size: 13px; }
.dd-mark { flex: none; width: 26px; height: 26px; display: grid; place-items: center; background: var(--dd-primary); color: var(--dd-sheet); border-radius: 4px; font-weight: 600; font-size: 15px; line-height: 1; }
.dd-mark-large { width: 44px; height: 44px; font-size: 25px; border-radius: 6px; }
.dd-demo { margin-top: 28px; padding-top: 16px; border-top: 1px solid var(--dd-line); }
.dd-demo h2 { margin: 0 0 8px; font-weight: 400; }
.dd-demo-region { display: grid; grid-template-columns: 4.5em 1fr; gap: 8px; margin-bottom: 8px; align-items: baseline; }
.dd-demo-region > div { display: flex; gap: 6px; flex-wrap: wrap; }
`;
