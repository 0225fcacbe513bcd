import type { AddressInfo } from "node:net";
import type { DemoAccount } from "../http/demo-accounts.ts";

/** The address as a browser on this machine takes it. */
export function addressOf(host: string, { port }: Pick<AddressInfo, "port">): string {
  const name = host === "0.0.0.0" || host === "::" ? "localhost" : host;
  return `http://${name.includes(":") ? `[${name}]` : name}:${port}`;
}

/** What the terminal shows when the server is ready: where it is, and who can be tried out. */
export function announcement(address: string, accounts: readonly DemoAccount[]): string {
  const lines = ["", `  督导 Dudao: ${address}`, ""];
  if (accounts.length > 0) {
    const head = ["地区 region", "用户名 user", "密码 password", "用途 for"];
    const rows = accounts.map((a) => [
      `${a.region} ${a.regionName}`,
      a.userName,
      a.password,
      a.note,
    ]);
    lines.push(...table([head, ...rows]).map((row) => `  ${row}`), "");
  }
  lines.push("  按 Ctrl-C 停止 / Ctrl-C stops it", "");
  return lines.join("\n");
}

function table(rows: readonly (readonly string[])[]): string[] {
  const columns = rows[0]?.length ?? 0;
  const widths = Array.from({ length: columns }, (_, i) =>
    Math.max(...rows.map((row) => width(row[i] ?? ""))),
  );
  return rows.map((row) =>
    row
      .map((cell, i) => cell + " ".repeat((widths[i] ?? 0) - width(cell)))
      .join("  ")
      .trimEnd(),
  );
}

/** Columns of a terminal: a Chinese character takes two. */
function width(text: string): number {
  return [...text].reduce(
    (sum, c) => sum + (/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/.test(c) ? 2 : 1),
    0,
  );
}
