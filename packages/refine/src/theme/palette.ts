/** The few colours everything is made of: ink, paper, and the seal for what is official or overdue. */
export type Palette = {
  readonly paper: string;
  readonly sheet: string;
  readonly raised: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly inkFaint: string;
  readonly line: string;
  readonly lineSoft: string;
  readonly primary: string;
  readonly primarySoft: string;
  readonly seal: string;
  readonly good: string;
  readonly warn: string;
  /** A mistake in what was typed: rust, so that seal red keeps its meaning. */
  readonly mistake: string;
  /** Grounds and edges of notices in the same colours. */
  readonly goodSoft: string;
  readonly warnSoft: string;
  readonly mistakeSoft: string;
};

export const light: Palette = {
  paper: "#faf8f3",
  sheet: "#fffefb",
  raised: "#f3efe6",
  ink: "#1f2328",
  inkSoft: "#565c63",
  inkFaint: "#666a70",
  line: "#d9d3c6",
  lineSoft: "#ebe6db",
  primary: "#1f4068",
  primarySoft: "#e9eef3",
  seal: "#b3261e",
  good: "#2f7350",
  warn: "#9a6412",
  mistake: "#a4492a",
  goodSoft: "#e9f1ea",
  warnSoft: "#f8f0df",
  mistakeSoft: "#f8ebe4",
};

export const dark: Palette = {
  paper: "#15171a",
  sheet: "#1c1f23",
  raised: "#25292e",
  ink: "#e8e6e1",
  inkSoft: "#b0b1b0",
  inkFaint: "#93969a",
  line: "#3a3f45",
  lineSoft: "#2b2f34",
  primary: "#8fb4dc",
  primarySoft: "#243243",
  seal: "#ef7a70",
  good: "#74bd96",
  warn: "#d9a657",
  mistake: "#e29474",
  goodSoft: "#1f2e27",
  warnSoft: "#322a1b",
  mistakeSoft: "#35251f",
};

export const fontFamily =
  '"PingFang SC", "HarmonyOS Sans SC", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC", ' +
  'system-ui, -apple-system, "Segoe UI", Roboto, sans-serif';

/** Type of official documents (GB/T 9704-2012), with what machines without those fonts have. */
export const documentFonts = {
  title: '"FZXiaoBiaoSong-B05S", "方正小标宋简体", STZhongsong, "Noto Serif SC", SimSun, serif',
  text: 'FangSong_GB2312, FangSong, STFangsong, "Noto Serif SC", SimSun, serif',
  heading: 'SimHei, "Heiti SC", "Noto Sans SC", "Noto Sans CJK SC", sans-serif',
} as const;
