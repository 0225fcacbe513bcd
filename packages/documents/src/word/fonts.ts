/**
 * Typefaces of official documents, each with the names under which other systems know it or its
 * nearest kin; a program without the first takes the next (font table, "altName").
 */
export const fonts = Object.freeze({
  fangSong: { name: "仿宋_GB2312", others: ["仿宋", "FangSong", "华文仿宋", "FandolFang"] },
  xiaoBiaoSong: {
    name: "方正小标宋简体",
    others: ["方正小标宋_GBK", "小标宋", "华文中宋", "宋体", "SimSun"],
  },
  heiTi: { name: "黑体", others: ["SimHei", "华文黑体", "Noto Sans CJK SC"] },
  kaiTi: { name: "楷体_GB2312", others: ["楷体", "KaiTi", "华文楷体"] },
  songTi: { name: "宋体", others: ["SimSun", "华文宋体", "Noto Serif CJK SC"] },
} as const);

export type FontName = keyof typeof fonts;
/** Digits and Latin letters beside Chinese type. */
export const latin = "Times New Roman";
