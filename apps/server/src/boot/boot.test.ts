import { createServer } from "node:net";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { addressOf, announcement } from "./announce.ts";
import { assertFree } from "./port.ts";
import { Shutdown } from "./shutdown.ts";

describe("Shutdown", () => {
  it("stops in the reverse order of the start, once, whatever fails", async () => {
    const stopped: string[] = [];
    const failures: string[] = [];
    const shutdown = new Shutdown({ onFailure: (step) => failures.push(step) });
    shutdown.add("PostgreSQL", async () => void stopped.push("PostgreSQL"));
    shutdown.add("database", () => Promise.reject(new Error("no")));
    shutdown.add("HTTP", async () => void stopped.push("HTTP"));
    expect(shutdown.begun).toBe(false);
    await Promise.all([shutdown.run(), shutdown.run()]);
    expect(stopped).toEqual(["HTTP", "PostgreSQL"]);
    expect(failures).toEqual(["database"]);
    expect(shutdown.begun).toBe(true);
  });

  it("is cut short when it takes too long", async () => {
    const force = vi.fn();
    const shutdown = new Shutdown({ patienceMs: 20, force });
    shutdown.add("HTTP", () => new Promise(() => {}));
    await shutdown.run();
    expect(force).toHaveBeenCalledOnce();
  });
});

describe("assertFree", () => {
  it("tells a busy port in one line that names it", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    onTestFinished(() => void server.close());
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as { port: number };
    await expect(assertFree("127.0.0.1", port)).rejects.toThrow(
      new RegExp(`^端口 ${port} 已被占用.+ / port ${port} is in use: .+PORT.+$`),
    );
  });

  it("tells an address that is not of this machine", async () => {
    await expect(assertFree("203.0.113.7", 3000)).rejects.toThrow("cannot listen on 203.0.113.7");
  });
});

describe("announcement", () => {
  it("gives an address that a browser takes", () => {
    expect(addressOf("0.0.0.0", { port: 1 })).toBe("http://localhost:1");
    expect(addressOf("::1", { port: 1 })).toBe("http://[::1]:1");
  });

  it("lines its columns up, Chinese counted double", () => {
    const account = {
      region: "211282",
      regionName: "开原市",
      userName: "director",
      password: "secret-1",
      role: "director",
      note: "看报告",
    };
    const lines = announcement("http://127.0.0.1:3000", [
      account,
      { ...account, regionName: "沅江", userName: "x" },
    ]).split("\n");
    const rows = lines.filter((line) => line.includes("secret-1"));
    expect(rows[0]).toContain("211282 开原市  director     secret-1       看报告");
    expect(rows[1]).toContain("211282 沅江    x            secret-1       看报告");
  });

  it("shows no table where there are no accounts", () => {
    expect(announcement("http://x", [])).not.toContain("密码");
  });
});
