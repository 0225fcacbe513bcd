import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { nodeBinary, projectEnvironment, root } from "./places.mjs";
import { run } from "./run.mjs";
import { say, withProgress } from "./say.mjs";
import { runTurbo } from "./turbo.mjs";

/** Where each package leaves the figures of its tests, inside its own folder. */
const reportFile = join("test-results", "vitest.json");

/**
 * Says how a suite went and shows what it said when it failed.
 * @returns {{ passed: number, failed: number }}
 */
export function conclude(name, { passed, failed }, output, started) {
  if (failed > 0) process.stdout.write(`${output.trimEnd()}\n`);
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  say(name.zh, `${name.en}: ${passed} passed, ${failed} failed (${seconds} s)`);
  return { passed, failed };
}

/** The figures of the last line `N passed, N failed`, or one for the whole by its exit code. */
function figures(code, output) {
  const line = /(\d+) passed, (\d+) failed\s*$/.exec(output);
  if (!line) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  const [passed, failed] = [Number(line[1]), Number(line[2])];
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}

/** A check that is one program: a turbo task, a tool of ours, or a tool from the dependencies. */
export async function check(name, how) {
  const started = Date.now();
  const { code, output } = await withProgress(name, () => {
    if (how.turbo) return runTurbo([...how.turbo, "--continue"]);
    const script = how.bin ? join(root, "node_modules", how.bin) : join(root, how.script);
    return run(nodeBinary(), [script, ...(how.args ?? [])], { env: projectEnvironment() });
  });
  return conclude(name, figures(code, output), output, started);
}

/** Unit, property, database and API tests of every package, on the embedded PostgreSQL. */
export function unitTests() {
  const name = { zh: "单元、数据库与接口测试", en: "unit, database and API tests" };
  return packageTests(name, [], { TEST_DATABASE_URL: "" });
}

/** The tests that need a database once more on the PostgreSQL of TEST_DATABASE_URL, if it is set. */
export async function externalTests() {
  if (!process.env.TEST_DATABASE_URL) return undefined;
  const name = { zh: "外部PostgreSQL上的数据库测试", en: "database tests on TEST_DATABASE_URL" };
  const filters = ["database", "core"].map((p) => `--filter=@dudao/${p}`);
  return await packageTests(name, filters, {});
}

async function packageTests(name, filters, environment) {
  const started = Date.now();
  const packages = testedPackages(filters.map((f) => f.replace("--filter=", "")));
  for (const folder of packages) rmSync(join(folder, reportFile), { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${reportFile}`];
  const { code, output } = await withProgress(name, () =>
    runTurbo(
      [
        "test",
        ...filters,
        "--continue",
        "--concurrency=2",
        "--",
        "--passWithNoTests",
        ...reporters,
      ],
      environment,
    ),
  );
  const sum = packages
    .map(reportOf)
    .reduce((all, one) => ({ passed: all.passed + one.passed, failed: all.failed + one.failed }), {
      passed: 0,
      failed: 0,
    });
  // A run that broke without a test to blame is a failure all the same.
  if (code !== 0 && sum.failed === 0) sum.failed = 1;
  return conclude(name, sum, output, started);
}

/** Folders of the packages that have tests, all of them unless names are given. */
function testedPackages(names) {
  const folders = [];
  for (const group of ["packages", "apps", "tooling"]) {
    for (const entry of readdirSync(join(root, group))) {
      const folder = join(root, group, entry);
      const manifest = join(folder, "package.json");
      if (!existsSync(manifest)) continue;
      const { name, scripts } = JSON.parse(readFileSync(manifest, "utf8"));
      if (scripts?.test && (names.length === 0 || names.includes(name))) folders.push(folder);
    }
  }
  return folders;
}

/** Sums one package's report; a file that could not even be loaded counts as one failure. */
function reportOf(folder) {
  const path = join(folder, reportFile);
  if (!existsSync(path)) return { passed: 0, failed: 0 };
  const report = JSON.parse(readFileSync(path, "utf8"));
  const unloaded = (report.testResults ?? []).filter(
    (file) => file.status === "failed" && !file.assertionResults.some((t) => t.status === "failed"),
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length };
}
