/** The page of the preview: one document, its style, and the map to the engine's modules. */
import { imports, pageEntry } from "./modules.ts";
import { style } from "./style.ts";

export function page(language: "zh" | "en"): string {
  const importMap = JSON.stringify({ imports });
  return `<!doctype html>
<html lang="${language === "en" ? "en" : "zh-CN"}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>dudao-rubric preview</title>
<link rel="icon" href="data:,">
<style>${style}</style>
<script type="importmap">${importMap}</script>
<script type="module" src="${pageEntry}"></script>
</head>
<body><noscript>JavaScript</noscript><div id="page"></div></body>
</html>
`;
}
