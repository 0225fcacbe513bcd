// `npm test`: everything that says whether the house stands, with one sum on the last line.
import { browserTests } from "./src/browser.mjs";
import { install } from "./src/install.mjs";
import { main } from "./src/say.mjs";
import { check, externalTests, unitTests } from "./src/suites.mjs";

await main(async () => {
  await install();
  const results = [];
  const take = async (suite) => {
    const result = await suite;
    if (result) results.push(result);
  };
  await take(check({ zh: "构建", en: "build" }, { turbo: ["build"] }));
  await take(check({ zh: "类型", en: "types" }, { turbo: ["typecheck"] }));
  await take(
    check(
      { zh: "格式与写法", en: "format and lint" },
      { bin: "@biomejs/biome/bin/biome", args: ["check", "."] },
    ),
  );
  await take(check({ zh: "结构", en: "structure" }, { script: "tooling/checks/src/main.ts" }));
  await take(check({ zh: "无用代码", en: "unused code" }, { bin: "knip/bin/knip.js", args: [] }));
  await take(unitTests());
  // The browser tests begin with a demonstration being played, which leaves a core to the others.
  await Promise.all([take(externalTests()), take(browserTests())]);
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
});
