import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { LaunchOptions, PlaywrightTestConfig } from "@playwright/test";

const repository = resolve(import.meta.dirname, "..", "..", "..", "..");

/** A server that is running already; without it the run starts its own. */
const given = process.env.E2E_BASE_URL;
const port = process.env.E2E_PORT ?? "4311";

export const baseURL = given ?? `http://127.0.0.1:${port}`;

/** Set once by the first process of the run and inherited by its workers. */
const DATA = "DUDAO_E2E_DATA";
// Only a name: the server makes the folder, and tools that read this configuration leave none behind.
if (!given) process.env[DATA] ??= join(tmpdir(), `dudao-e2e-${process.pid}`);

/** Folder of the run's own data, to be removed at its end; none where a server was given. */
export const dataDir: string | undefined = given ? undefined : process.env[DATA];

const usual = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The Chromium of the machine where there is one, else Playwright's own. */
const executablePath = [process.env.CHROMIUM_PATH, ...usual].find(
  (path) => path && existsSync(path),
);

export const launch: LaunchOptions = {
  ...(executablePath ? { executablePath } : {}),
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
};

export const place = { locale: "zh-CN", timezoneId: "Asia/Shanghai" } as const;

/** The server as people start it, on an embedded PostgreSQL with the demonstration in it. */
export const server: PlaywrightTestConfig["webServer"] = given
  ? undefined
  : {
      command: `"${process.execPath}" -C dudao-source apps/server/src/main.ts`,
      cwd: repository,
      url: `${baseURL}/readyz`,
      // The first start plays two years of two offices.
      timeout: 600_000,
      reuseExistingServer: false,
      gracefulShutdown: { signal: "SIGTERM", timeout: 20_000 },
      stdout: "pipe",
      stderr: "pipe",
      env: {
        PORT: port,
        DUDAO_DATA_DIR: process.env[DATA] ?? "",
        DUDAO_LOG_FILE: join(process.env[DATA] ?? "", "server.log"),
        // Many people sign in from one address here.
        DUDAO_SIGN_INS_PER_MINUTE: "10000",
        DATABASE_URL: "",
      },
    };
