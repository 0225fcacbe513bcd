import { theme as antdTheme, type ThemeConfig } from "antd";
import { dark, fontFamily, light, type Palette } from "./palette.ts";

export type Mode = "light" | "dark";

/**
 * antd's theme out of one palette. A county's tokens come last and override
 * what they name; in the dark its colours stay as they are set for the light.
 */
export function createTheme(
  mode: Mode,
  county: Readonly<Record<string, string | number>> = {},
): ThemeConfig {
  const p = mode === "dark" ? dark : light;
  return {
    algorithm: mode === "dark" ? antdTheme.darkAlgorithm : antdTheme.defaultAlgorithm,
    cssVar: { key: "dudao" },
    hashed: false,
    token: {
      colorPrimary: p.primary,
      colorInfo: p.primary,
      colorLink: p.primary,
      colorSuccess: p.good,
      colorWarning: p.warn,
      colorError: p.mistake,
      colorPrimaryBg: p.primarySoft,
      colorPrimaryBgHover: p.primarySoft,
      controlItemBgActive: p.primarySoft,
      controlItemBgActiveHover: p.primarySoft,
      colorInfoBg: p.primarySoft,
      colorInfoBorder: p.line,
      colorSuccessBg: p.goodSoft,
      colorSuccessBorder: p.line,
      colorWarningBg: p.warnSoft,
      colorWarningBorder: p.line,
      colorErrorBg: p.mistakeSoft,
      colorErrorBorder: p.line,
      colorBgLayout: p.paper,
      colorBgContainer: p.sheet,
      colorBgElevated: p.sheet,
      colorText: p.ink,
      colorTextSecondary: p.inkSoft,
      colorTextTertiary: p.inkFaint,
      // A filter has no other label in sight than its placeholder.
      colorTextPlaceholder: p.inkFaint,
      colorBorder: p.line,
      colorBorderSecondary: p.lineSoft,
      colorSplit: p.lineSoft,
      fontFamily,
      fontSize: 14,
      borderRadius: 4,
      wireframe: false,
      motionDurationMid: "0.12s",
      motionDurationSlow: "0.16s",
      ...(mode === "light" ? withLinks(county) : neutralOnly(county)),
    },
    components: components(p),
  };
}

// Links are in the county's colour too, unless it says otherwise.
function withLinks(county: Readonly<Record<string, string | number>>) {
  const { colorPrimary } = county;
  return colorPrimary === undefined
    ? county
    : { colorInfo: colorPrimary, colorLink: colorPrimary, ...county };
}

// A colour chosen for paper is not fit for the dark; sizes and fonts are.
function neutralOnly(county: Readonly<Record<string, string | number>>) {
  return Object.fromEntries(Object.entries(county).filter(([key]) => !key.startsWith("color")));
}

function components(p: Palette): ThemeConfig["components"] {
  return {
    Button: {
      primaryColor: p.sheet,
      primaryShadow: "none",
      defaultShadow: "none",
      dangerShadow: "none",
    },
    Table: {
      headerBg: "transparent",
      headerColor: p.inkSoft,
      headerSplitColor: "transparent",
      rowHoverBg: p.raised,
      rowSelectedBg: p.primarySoft,
      rowSelectedHoverBg: p.primarySoft,
      borderColor: p.lineSoft,
      cellPaddingBlock: 10,
      cellPaddingBlockMD: 6,
      cellPaddingInline: 12,
      cellPaddingInlineMD: 12,
    },
    Tabs: { horizontalItemGutter: 24, titleFontSize: 14 },
    Descriptions: { itemPaddingBottom: 8, titleMarginBottom: 8 },
    Form: { itemMarginBottom: 18, verticalLabelPadding: "0 0 4px", labelColor: p.inkSoft },
    Modal: { titleFontSize: 16 },
  };
}
