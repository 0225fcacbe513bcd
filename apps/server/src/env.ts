import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { StartError } from "./boot/start-error.ts";

const repository = fileURLToPath(new URL("../../../", import.meta.url));

const onOff = z.enum(["0", "1"]).transform((value) => value === "1");
const port = z.coerce.number().int().min(0).max(65_535);

/** Every variable the server reads. Nothing else in this app reads the environment. */
const schema = z.object({
  PORT: port.default(3000),
  HOST: z.string().min(1).default("127.0.0.1"),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\/./)
    .optional(),
  DUDAO_DATABASE_CONNECTIONS: z.coerce.number().int().min(2).max(500).default(10),
  DUDAO_DATA_DIR: z.string().min(1).default(".data"),
  DUDAO_DEMO: onOff.default(true),
  DUDAO_LOG_LEVEL: z
    .enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"])
    .default("info"),
  DUDAO_LOG_FILE: z.string().min(1).optional(),
  DUDAO_TRUST_PROXY: onOff.default(false),
  DUDAO_SIGN_INS_PER_MINUTE: z.coerce.number().int().min(1).max(100_000).default(30),
});

/** What each variable takes, for the one line that says it was something else. */
const expected: Readonly<Record<string, string>> = {
  PORT: "0–65535",
  DATABASE_URL: "postgresql://user:password@host:5432/database",
  DUDAO_DATABASE_CONNECTIONS: "2–500",
  DUDAO_DEMO: "0 | 1",
  DUDAO_LOG_LEVEL: "trace | debug | info | warn | error | fatal | silent",
  DUDAO_TRUST_PROXY: "0 | 1",
  DUDAO_SIGN_INS_PER_MINUTE: "1–100000",
};

export type Settings = {
  readonly port: number;
  readonly host: string;
  /** Undefined: the embedded PostgreSQL. */
  readonly databaseUrl: string | undefined;
  readonly databaseConnections: number;
  /** Absolute. */
  readonly dataDir: string;
  /** The admin's build. */
  readonly adminDir: string;
  readonly demo: boolean;
  readonly logLevel: string;
  readonly logFile: string | undefined;
  /** Whether the client's address is taken from the proxy's headers. */
  readonly trustProxy: boolean;
  readonly signInsPerMinute: number;
};

/**
 * Reads the settings.
 * @throws StartError that names the first variable that is not what it should be; never its value,
 * which may hold a password.
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  // An empty variable is one that is not set: that is how shells and compose files unset them.
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ""),
  );
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const name = String(parsed.error.issues[0]?.path[0]);
    const form = expected[name] ?? "";
    throw new StartError({
      zh: `环境变量 ${name} 的值不对,应为 ${form}`,
      en: `${name} is not valid: it takes ${form}`,
    });
  }
  const env = parsed.data;
  return {
    port: env.PORT,
    host: env.HOST,
    databaseUrl: env.DATABASE_URL,
    databaseConnections: env.DUDAO_DATABASE_CONNECTIONS,
    dataDir: resolve(repository, env.DUDAO_DATA_DIR),
    adminDir: resolve(repository, "apps", "admin", "dist"),
    demo: env.DUDAO_DEMO,
    logLevel: env.DUDAO_LOG_LEVEL,
    logFile: env.DUDAO_LOG_FILE && resolve(repository, env.DUDAO_LOG_FILE),
    trustProxy: env.DUDAO_TRUST_PROXY,
    signInsPerMinute: env.DUDAO_SIGN_INS_PER_MINUTE,
  };
}
