import type { LocalText } from "./text.ts";

/** When an inspector must have declared on avoidance before an inspection begins. */
export type DeclarationRule = "never" | "teams" | "always";

/** What holds for a county's inspectors; each rule with the source it comes from. */
export type InspectorRules = {
  /** Schools one inspector looks after at most before the board calls it overload. */
  readonly loadLimit: number;
  /** Years after which an inspector changes schools. */
  readonly rotationYears: number;
  /** Hours of training a year. */
  readonly trainingHours: number;
  /** Whose inspections ask for a declaration of every inspector first. */
  readonly declarations: DeclarationRule;
  /** Rubric of the annual appraisal; without one none is offered. */
  readonly appraisalRubric: string | null;
  /** What an inspector looks at, as notice boards name it: documents in Chinese. */
  readonly matters: Readonly<Record<"school" | "kindergarten" | "training", readonly string[]>>;
  /** The office's phone on notice boards; a person's own stands there only where agreed. */
  readonly contactPhone: string | null;
  readonly complaintPhone: string | null;
  readonly sources: Readonly<
    Record<"loadLimit" | "rotationYears" | "trainingHours" | "declarations", LocalText>
  >;
};

/** The national rules, for what a county leaves out. */
export const nationalInspectorRules: InspectorRules = Object.freeze({
  loadLimit: 5,
  rotationYears: 3,
  trainingHours: 40,
  // Withdrawing is the law (条例第十条); a written declaration before each visit is local practice.
  declarations: "never",
  appraisalRubric: "inspector-appraisal",
  // 挂牌督导办法第四条 names eight matters for schools; 教督〔2019〕3号 three for kindergartens. No
  // national list is known for training institutions: these are what local boards name.
  matters: Object.freeze({
    school: [
      "校务管理和制度执行",
      "招生、收费、择校",
      "课程开设和课堂教学",
      "学生学习、体育锻炼和课业负担",
      "教师师德和专业发展",
      "校园及周边安全、学生交通安全",
      "食堂、食品、饮水及宿舍卫生",
      "校风、教风、学风",
    ],
    kindergarten: ["安全管理", "规范办园", "师德师风"],
    training: ["办学资质与场所", "从业人员", "培训内容与时间", "收费与资金监管", "安全管理"],
  }),
  contactPhone: null,
  complaintPhone: null,
  sources: Object.freeze({
    loadLimit: {
      zh: "中小学校责任督学挂牌督导办法:每名责任督学负责5所左右学校",
      en: "Measures for posted supervision: about five schools an inspector",
    },
    rotationYears: {
      zh: "责任督学一般每三年轮换负责的学校",
      en: "Assigned inspectors change schools about every three years",
    },
    trainingHours: {
      zh: "督学管理暂行办法(教督〔2016〕2号):每年集中培训不少于40学时",
      en: "Interim measures for inspectors (2016): at least 40 hours of training a year",
    },
    declarations: {
      zh: "教育督导条例第十条:应当回避而未回避的不得实施督导",
      en: "Regulations on education supervision, article 10: who must withdraw does not inspect",
    },
  }),
});

/** A county's rules about inspectors: its own where it has them, else the national ones. */
export function inspectorRulesOf(county: {
  readonly inspectorRules?: Partial<InspectorRules> | undefined;
}): InspectorRules {
  return { ...nationalInspectorRules, ...county.inspectorRules };
}
