import { describe, expect, it } from "vitest";
import { readSettings } from "./env.ts";

describe("readSettings", () => {
  it("runs without any variable", () => {
    expect(readSettings({})).toMatchObject({
      port: 3000,
      host: "127.0.0.1",
      databaseUrl: undefined,
      demo: true,
      trustProxy: false,
    });
  });

  it("takes an empty variable for one that is not set", () => {
    expect(readSettings({ DATABASE_URL: "", PORT: "" })).toMatchObject({ port: 3000 });
  });

  it.each([
    ["PORT", "http"],
    ["PORT", "70000"],
    ["PORT", "-1"],
    ["PORT", "3000.5"],
    ["DATABASE_URL", "mysql://root:geheim@host/db"],
    ["DUDAO_DEMO", "yes"],
    ["DUDAO_LOG_LEVEL", "loud"],
    ["DUDAO_TRUST_PROXY", "true"],
    ["DUDAO_DATABASE_CONNECTIONS", "1"],
    ["DUDAO_SIGN_INS_PER_MINUTE", "0"],
  ])("refuses %s=%s in one line that names it and not its value", (name, value) => {
    let message = "";
    try {
      readSettings({ [name]: value });
    } catch (error) {
      message = (error as Error).message;
    }
    expect(message).toContain(name);
    expect(message).not.toContain("\n");
    expect(message).not.toContain("geheim");
    expect(message).toMatch(/应为 .+ \/ .+ takes .+/);
  });
});
