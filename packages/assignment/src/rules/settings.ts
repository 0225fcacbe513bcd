import { z } from "zod";
import type { LocalText } from "../model/text.ts";

const weight = z.int().min(0).max(1_000);

/** What a county may set; each has its national or customary value as default. */
export const ruleValuesSchema = z.strictObject({
  /** Schools that make a full load. */
  target: z.int().min(1).max(500).default(5),
  /** Most schools at a time. */
  cap: z.int().min(1).max(500).default(8),
  /** Years on end after which a school gets another inspector; 0: no rotation. */
  rotationYears: z.int().min(0).max(30).default(3),
  /** Years for which a former employer is avoided; the present one always is. */
  employerYears: z.int().min(0).max(60).default(3),
  /** Relatives of the head alone, or of anybody at the institution. */
  relatives: z.enum(["head", "anybody"]).default("head"),
  /** Whether schools the person once attended, or has another old tie with, are avoided. */
  formerSchools: z.boolean().default(true),
  /** Whether whoever looked after the school last may do so again within the rotation. */
  lastInspector: z.enum(["keep", "avoid"]).default("keep"),
  /** Roles that may look after a kind of institution; a kind not listed takes `otherRoles`. */
  roles: z
    .record(z.string(), z.array(z.string()))
    .default({ trainingInstitution: ["trainingBodyInspector"] }),
  otherRoles: z.array(z.string()).default([]),
  /** Supervision across districts: not the inspector's own district, as a wish or as a must. */
  crossDistrict: z.enum(["off", "prefer", "require"]).default("off"),
  /** Distances without a table, in kilometres: within a district, and beyond it. */
  districtKm: z.int().min(0).max(1_000).default(8),
  beyondKm: z.int().min(0).max(5_000).default(25),
  weights: z
    .strictObject({
      /** For each kilometre between the inspector's township and the school's. */
      travel: weight.default(1),
      /** For giving a school a new inspector while the old one may stay. */
      change: weight.default(30),
      /** For a school in the inspector's own district, where crossing is preferred. */
      ownDistrict: weight.default(40),
      /** How dear an uneven load is: the k-th school of a person costs (2k - 1) times this. */
      balance: weight.default(20),
    })
    .prefault({}),
});

export type RuleValues = z.output<typeof ruleValuesSchema>;

type Note = {
  readonly title: LocalText;
  /** Where the default comes from. */
  readonly source: LocalText;
  /** National text, or custom that a county should look at before it relies on it. */
  readonly standing: "national" | "custom";
};

/** What each setting is called and where its default comes from, to be shown beside it. */
export const ruleNotes: Readonly<Record<Exclude<keyof RuleValues, "weights">, Note>> = {
  target: {
    title: { zh: "每名责任督学负责学校数", en: "Schools of one inspector" },
    source: {
      zh: "《中小学校责任督学挂牌督导办法》第一条、教督〔2019〕3号第二条:每人负责5所左右",
      en: "Measures for posted supervision, art. 1; Jiaodu [2019] 3, art. 2: about five each",
    },
    standing: "national",
  },
  cap: {
    title: { zh: "每人最多学校数", en: "Most schools of one inspector" },
    source: {
      zh: "按“5所左右”留有余量,无全国统一上限",
      en: "Room above “about five”; no national limit is known",
    },
    standing: "custom",
  },
  rotationYears: {
    title: { zh: "轮换年限", en: "Years before rotation" },
    source: {
      zh: "责任督学每三年左右在责任区内轮换",
      en: "Assigned inspectors rotate about every three years",
    },
    standing: "national",
  },
  employerYears: {
    title: { zh: "原单位回避年限", en: "Years a former employer is avoided" },
    source: {
      zh: "《教育督导条例》第十条“可能影响客观公正的其他情形”;年限为各地做法",
      en: "Regulations on Education Supervision, art. 10, other circumstances; the years are custom",
    },
    standing: "custom",
  },
  relatives: {
    title: { zh: "亲属回避范围", en: "Relatives who count" },
    source: {
      zh: "《教育督导条例》第十条:与被督导单位主要负责人有近亲属关系的应当回避",
      en: "Regulations on Education Supervision, art. 10: close relatives of the main head",
    },
    standing: "national",
  },
  formerSchools: {
    title: { zh: "回避本人就读过的学校", en: "Avoid schools once attended" },
    source: {
      zh: "《教育督导条例》第十条“其他情形”的各地做法",
      en: "Custom under art. 10, other circumstances",
    },
    standing: "custom",
  },
  lastInspector: {
    title: { zh: "上一周期责任督学", en: "The inspector of the last cycle" },
    source: {
      zh: "轮换年限内可以连任,地方可规定每周期更换",
      en: "May stay within the rotation; a county may want a change every cycle",
    },
    standing: "custom",
  },
  roles: {
    title: { zh: "各类机构的督学类别", en: "Roles by kind of institution" },
    source: {
      zh: "校外培训机构由专设的责任督学负责(各地做法)",
      en: "Training institutions have inspectors of their own (custom)",
    },
    standing: "custom",
  },
  otherRoles: {
    title: { zh: "其他机构的督学类别", en: "Roles for all other kinds" },
    source: { zh: "不限", en: "Any" },
    standing: "custom",
  },
  crossDistrict: {
    title: { zh: "交叉督导", en: "Supervision across districts" },
    source: {
      zh: "为避免熟人关系跨责任区督导(各地做法)",
      en: "Across districts, against familiarity (custom)",
    },
    standing: "custom",
  },
  districtKm: {
    title: { zh: "同责任区路程", en: "Way within a district" },
    source: { zh: "未提供路程表时的估计", en: "An estimate where no table is given" },
    standing: "custom",
  },
  beyondKm: {
    title: { zh: "跨责任区路程", en: "Way beyond a district" },
    source: { zh: "未提供路程表时的估计", en: "An estimate where no table is given" },
    standing: "custom",
  },
};
