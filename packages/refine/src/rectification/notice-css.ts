import { documentFonts } from "../theme/palette.ts";

/**
 * GB/T 9704-2012: A4, type area 156 by 225 mm, margins 37 mm on top and 28 mm
 * left, 22 lines of 28 characters of size 3 (16 pt); red head and red line.
 */
export const noticeCss = `
.dd-print-page { background: var(--dd-raised); min-height: 100vh; padding-bottom: 32px; }
.dd-print-bar { position: sticky; top: 0; z-index: 2; display: flex; gap: 16px; align-items: center; justify-content: space-between; padding: 8px 24px; background: var(--dd-paper); border-bottom: 1px solid var(--dd-line); }
.gw-sheet { box-sizing: border-box; width: 210mm; min-height: 297mm; margin: 24px auto; padding: 37mm 26mm 35mm 28mm; background: #fff; color: #000; font: 16pt/28.9pt ${documentFonts.text}; box-shadow: 0 1px 4px rgb(0 0 0 / 0.12); }
.gw-sheet p { margin: 0; text-indent: 2em; text-align: justify; overflow-wrap: anywhere; }
.gw-office { color: #c8102e; text-align: center; font: 600 30pt/1.3 ${documentFonts.title}; letter-spacing: 0.06em; }
.gw-number { text-align: center; margin-top: 12mm; }
.gw-line { border-top: 2pt solid #c8102e; margin: 4mm 0 14mm; }
.gw-sheet .gw-title { text-align: center; font: 22pt/1.4 ${documentFonts.title}; margin: 0 0 28.9pt; font-weight: 600; }
.gw-sheet .gw-to { text-indent: 0; }
.gw-sheet .gw-heading { font-family: ${documentFonts.heading}; }
.gw-sheet .gw-lines { white-space: pre-wrap; }
.gw-sign { margin-top: 57.8pt; display: grid; justify-items: end; padding-right: 4em; text-align: center; }
.gw-sign > div { min-width: 11em; }
@media (max-width: 640px) { .dd-print-bar .dd-faint { display: none; } }
@media (max-width: 820px) { .gw-sheet { width: auto; min-height: 0; padding: 24px 20px; margin: 12px; font-size: 16px; line-height: 1.8; } .gw-office { font-size: 24px; } .gw-sheet .gw-title { font-size: 20px; } }
@page { size: A4; margin: 0; }
@media print {
  .dd-print-bar { display: none; }
  .dd-print-page { background: #fff; padding: 0; }
  .gw-sheet { margin: 0; box-shadow: none; width: 210mm; padding: 37mm 26mm 35mm 28mm; font: 16pt/28.9pt ${documentFonts.text}; }
}
`;
