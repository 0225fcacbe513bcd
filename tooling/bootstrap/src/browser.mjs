import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { nodeBinary, projectEnvironment, root } from "./places.mjs";
import { run } from "./run.mjs";
import { say, withProgress } from "./say.mjs";
import { conclude } from "./suites.mjs";

const folder = join(root, "tooling", "e2e");
const cli = join(folder, "node_modules", "@playwright", "test", "cli.js");
const reportFile = join(folder, "test-results", "playwright.json");
const inCI = Boolean(process.env.CI);

/** Where a Chromium usually is, besides Playwright's own. */
const usual = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** The browser tests; skipped with one line where there is no Chromium, except in CI. */
export async function browserTests() {
  const name = { zh: "浏览器测试", en: "browser tests" };
  const started = Date.now();
  const chromium = await findChromium();
  if (!chromium) {
    const line = {
      zh: "跳过浏览器测试:没有Chromium,也无法下载;可安装后设置CHROMIUM_PATH",
      en: "browser tests skipped: no Chromium and none could be fetched; install one and set CHROMIUM_PATH",
    };
    if (inCI) return conclude(name, { passed: 0, failed: 1 }, `${line.zh} / ${line.en}`, started);
    say(line.zh, line.en);
    return undefined;
  }
  rmSync(reportFile, { force: true });
  const { code, output } = await withProgress(name, () =>
    run(nodeBinary(), [cli, "test", "--reporter=list,json"], {
      cwd: folder,
      env: {
        ...projectEnvironment(),
        CHROMIUM_PATH: chromium,
        PLAYWRIGHT_JSON_OUTPUT_NAME: reportFile,
      },
    }),
  );
  return conclude(name, sumOf(code), output, started);
}

function sumOf(code) {
  if (!existsSync(reportFile)) return { passed: 0, failed: 1 };
  const { stats } = JSON.parse(readFileSync(reportFile, "utf8"));
  if (stats.flaky > 0) {
    say(
      `有${stats.flaky}项浏览器测试第二次才通过`,
      `browser tests that passed only at the second try: ${stats.flaky}`,
    );
  }
  const failed = stats.unexpected;
  return { passed: stats.expected + stats.flaky, failed: code !== 0 && failed === 0 ? 1 : failed };
}

async function findChromium() {
  const found = [process.env.CHROMIUM_PATH, ...usual, await playwrightsOwn()].find(
    (path) => path && existsSync(path),
  );
  if (found) return found;
  const fetched = await withProgress({ zh: "正在下载Chromium", en: "fetching Chromium" }, () =>
    run(nodeBinary(), [cli, "install", "chromium"], {
      cwd: folder,
      env: projectEnvironment(),
      timeout: 240_000,
    }),
  );
  if (fetched.code !== 0) return undefined;
  const own = await playwrightsOwn();
  return own && existsSync(own) ? own : undefined;
}

async function playwrightsOwn() {
  const code =
    'import("@playwright/test").then((p) => process.stdout.write(p.chromium.executablePath()))';
  const { output } = await run(nodeBinary(), ["-e", code], {
    cwd: folder,
    env: projectEnvironment(),
  });
  return output.trim();
}
