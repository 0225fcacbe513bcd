import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { nodeBinary, npxScript, pinnedPnpm, projectEnvironment, root } from "./places.mjs";
import { keepLog, run } from "./run.mjs";
import { StartError, withProgress } from "./say.mjs";

const OLDEST_NODE = 20;
const stampFile = join(root, "node_modules", ".dudao-installed");

/** Everything an install depends on: when none of it changed, there is nothing to install. */
function fingerprint() {
  const hash = createHash("sha256");
  const files = ["package.json", "pnpm-lock.yaml", "pnpm-workspace.yaml"];
  for (const group of ["packages", "apps", "tooling"]) {
    for (const name of readdirSync(join(root, group)).sort()) {
      files.push(join(group, name, "package.json"));
    }
  }
  for (const file of files) {
    const path = join(root, file);
    if (existsSync(path)) hash.update(file).update("\0").update(readFileSync(path)).update("\0");
  }
  return hash.update(`${process.platform} ${process.arch} ${root}`).digest("hex");
}

/** Installs the dependencies with the pinned pnpm, unless they are there already. */
export async function install() {
  const [major] = process.versions.node.split(".").map(Number);
  if (major < OLDEST_NODE) {
    throw new StartError(
      `需要 Node.js ${OLDEST_NODE} 或更高版本,现为 ${process.versions.node} / Node.js ${OLDEST_NODE} or later is needed, this is ${process.versions.node}`,
    );
  }
  const wanted = fingerprint();
  const found = existsSync(stampFile) ? readFileSync(stampFile, "utf8") : "";
  if (found === wanted && existsSync(nodeBinary())) return;
  const { code, output } = await withProgress(
    { zh: "正在安装依赖(首次约一分钟)", en: "installing (about a minute the first time)" },
    () => pnpm(["install", "--frozen-lockfile", "--prefer-offline"]),
  );
  if (code !== 0) throw explain(output);
  if (!existsSync(nodeBinary())) {
    throw new StartError(
      `依赖已装,但缺少固定版本的 Node:${nodeBinary()} / installed, but the pinned Node is missing: delete node_modules and run again`,
    );
  }
  writeFileSync(stampFile, wanted);
}

/** Runs the pinned pnpm through npx, which fetches it once and keeps it. */
function pnpm(args) {
  const call = ["--yes", pinnedPnpm(), ...args];
  const env = {
    ...projectEnvironment(),
    // An unreachable registry is told within seconds, not after minutes of retries.
    npm_config_fetch_retries: process.env.npm_config_fetch_retries ?? "1",
    // What goes wrong must be said, even where npm was called with --silent: we make one line of it.
    npm_config_loglevel: "error",
    npm_config_fetch_retry_mintimeout: "1000",
    npm_config_fetch_retry_maxtimeout: "5000",
  };
  const script = npxScript();
  if (script) return run(process.execPath, [script, ...call], { env });
  // Windows starts .cmd files through the shell only; every argument here is our own constant.
  const windows = process.platform === "win32";
  return run(windows ? "npx.cmd" : "npx", call, { env, shell: windows });
}

/** One line for what went wrong with an install. */
function explain(output) {
  const log = keepLog("install.log", output);
  const more = log ? ` (${log})` : "";
  if (
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network|dns/i.test(output)
  ) {
    return new StartError(
      `首次安装需要能访问 npm 软件源:请检查网络或 npm 的 registry、proxy 设置${more} / no network: the first install needs the npm registry; check the connection or npm's registry and proxy settings`,
    );
  }
  if (/EACCES|EPERM|EROFS|permission denied|read-only/i.test(output)) {
    return new StartError(
      `无权写入项目目录 ${root}${more} / cannot write to the project's folder ${root}`,
    );
  }
  if (/ENOSPC|no space left/i.test(output)) {
    return new StartError("磁盘空间不足 / no space left on the disk");
  }
  return new StartError(`安装依赖失败${more} / the install failed${more ? ": see the log" : ""}`);
}
