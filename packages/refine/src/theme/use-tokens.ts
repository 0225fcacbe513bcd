import { theme } from "antd";
import { dark, light, type Palette } from "./palette.ts";

export type Tokens = ReturnType<typeof theme.useToken>["token"] & {
  readonly palette: Palette;
  readonly mode: "light" | "dark";
};

/** antd's tokens with our palette beside them: for charts and drawings that need plain colours. */
export function useTokens(): Tokens {
  const { token } = theme.useToken();
  const mode = isDark(token.colorBgLayout) ? "dark" : "light";
  const base = mode === "dark" ? dark : light;
  return { ...token, mode, palette: { ...base, primary: token.colorPrimary } };
}

function isDark(color: string): boolean {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(color);
  if (!hex) return false;
  const [r, g, b] = hex.slice(1).map((part) => Number.parseInt(part, 16));
  return (r ?? 0) + (g ?? 0) + (b ?? 0) < 3 * 96;
}
