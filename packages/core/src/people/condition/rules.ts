import type {
  AppointmentRules,
  ConditionId,
  ConditionLevel,
} from "../../_kernel/appointment-rules.ts";
import type { LocalText } from "../../_kernel/text.ts";
import { addYears } from "../../_kernel/working-days.ts";
import {
  type CertificateKind,
  certificateKinds,
  type Degree,
  degrees,
  type InspectorKind,
} from "../vocabulary/model.ts";
import type { ConditionCheck } from "./model.ts";

/** What the conditions of one appointment are judged by. */
export type ConditionFacts = {
  readonly role: InspectorKind;
  readonly startDate: string;
  readonly termNumber: number;
  readonly degree: Degree | null;
  readonly educationSince: string | null;
  readonly birthYear: number | null;
  readonly certificates: readonly {
    readonly kind: CertificateKind;
    readonly expiresOn: string | null;
  }[];
  /** Hours of training in the year before the term, and how many are asked; null where none are kept. */
  readonly training: { readonly hours: number; readonly required: number } | null;
};

/** What an officer attested of a condition. */
export type Attestation = {
  readonly condition: string;
  readonly met: boolean;
  readonly note: string | null;
  readonly attestedByName: string;
  readonly attestedOn: string;
};

type Judgement = { readonly verdict: ConditionCheck["verdict"]; readonly detail: LocalText };

type Condition = {
  readonly id: ConditionId;
  readonly title: (rules: AppointmentRules) => LocalText;
  readonly source: (rules: AppointmentRules) => LocalText;
  readonly level: ConditionLevel;
  /** Roles it is asked of; all where none are named. */
  readonly of?: (role: InspectorKind) => boolean;
  /** Judges from the register; without it an officer attests. */
  readonly judge?: (facts: ConditionFacts, rules: AppointmentRules) => Judgement | undefined;
  /** Whether an officer attests where the register has nothing to judge by; else nothing is asked. */
  readonly elseAttested?: boolean;
};

/** Experts and monitors are no inspectors in the sense of the Regulations. */
const isInspector = (role: InspectorKind): boolean =>
  role !== "expert" && role !== "monitor" && role !== "chiefMonitor";

const article7 = (zh: string, en: string) => () => ({
  zh: `教育督导条例第七条${zh}`,
  en: `Regulations on education supervision, art. 7 ${en}`,
});
const interim6 = () => ({
  zh: "督学管理暂行办法(教督〔2016〕2号)第六条",
  en: "Interim measures for inspectors (2016), art. 6",
});
const said = (zh: string, en: string) => () => ({ zh, en });

const judged = (met: boolean, zh: string, en: string): Judgement => ({
  verdict: met ? "met" : "notMet",
  detail: { zh, en },
});
const missing = (zh: string, en: string): Judgement => ({
  verdict: "open",
  detail: { zh: `名册中未登记${zh},请补充`, en: `The register does not say ${en}` },
});

function judgeDegree({ degree }: ConditionFacts): Judgement {
  if (degree === null) return missing("学历", "which degree");
  const at = degrees.findIndex((one) => one.value === degree);
  const least = degrees.findIndex((one) => one.value === "bachelor");
  const named = degrees[at];
  return judged(at >= least, `学历为${named?.zh}`, `Holds: ${named?.en}`);
}

function judgeExperience(facts: ConditionFacts, rules: AppointmentRules): Judgement {
  const { educationSince: since, startDate } = facts;
  if (since === null) return missing("从事教育工作起始日期", "since when in education");
  const years = rules.educationYears;
  const met = addYears(since, years) <= startDate;
  return judged(
    met,
    `自${since}起,至任期首日${met ? "已满" : "未满"}${years}年`,
    `Since ${since}: ${met ? "" : "not yet "}${years} years on the first day of the term`,
  );
}

function judgeCertificate(facts: ConditionFacts, rules: AppointmentRules): Judgement {
  const wanted = facts.certificates.filter((one) => rules.certificates.includes(one.kind));
  const valid = wanted.find((one) => one.expiresOn === null || one.expiresOn >= facts.startDate);
  const named = certificateKinds.find((one) => one.value === valid?.kind);
  if (named) return judged(true, `${named.zh}有效`, `Valid: ${named.en}`);
  return wanted.length > 0
    ? judged(false, "证件在任期首日已过期", "Expired on the first day of the term")
    : judged(false, "名册中没有证件", "No certificate on the register");
}

function judgeTraining({ training, termNumber }: ConditionFacts): Judgement | undefined {
  if (training === null) return undefined;
  const { hours } = training;
  // Before the first term it is the training for the post; afterwards the hours of the year.
  const required = termNumber === 1 ? 1 : training.required;
  return judged(
    hours >= required,
    `任期前一年培训${hours}学时,须达${required}学时`,
    `${hours} hours in the year before the term; ${required} are asked`,
  );
}

function judgeTermLimit(facts: ConditionFacts, rules: AppointmentRules): Judgement {
  const { termNumber: term } = facts;
  const most = rules.maxConsecutiveTerms;
  return judged(
    term <= most,
    `本届为连续第${term}届,最多${most}届`,
    `Term ${term} in a row; at most ${most}`,
  );
}

function judgeAge(facts: ConditionFacts, rules: AppointmentRules): Judgement | undefined {
  const { maximumAge: most } = rules;
  if (most === null) return undefined;
  if (facts.birthYear === null) return missing("出生年份", "the year of birth");
  const age = Number(facts.startDate.slice(0, 4)) - facts.birthYear;
  return judged(
    age < most,
    `任期首日${age}岁,须未满${most}岁`,
    `${age} years; must be under ${most}`,
  );
}

/** Every condition, in the order it is shown: the six of the Regulations first. */
export const conditions: readonly Condition[] = [
  {
    id: "politics",
    title: said("坚持党的基本路线,热爱社会主义教育事业", "Keeps the Party's line, loves education"),
    source: article7("(一)", "(1)"),
    level: "required",
    of: isInspector,
  },
  {
    id: "knowledge",
    title: said(
      "熟悉教育法律、法规、规章和方针、政策,具有相应的专业知识和业务能力",
      "Knows education law and policy, has professional ability",
    ),
    source: article7("(二)", "(2)"),
    level: "required",
    of: isInspector,
  },
  {
    id: "integrity",
    title: said("坚持原则,办事公道,品行端正,廉洁自律", "Principled, fair, honest"),
    source: article7("(三)", "(3)"),
    level: "required",
  },
  {
    id: "degree",
    title: said("大学本科以上学历", "Bachelor's degree or above"),
    source: article7("(四)", "(4)"),
    level: "required",
    of: isInspector,
    judge: judgeDegree,
  },
  {
    id: "experience",
    title: (rules) => ({
      zh: `从事教育管理、教学或者教育研究工作${rules.educationYears}年以上`,
      en: `At least ${rules.educationYears} years in education management, teaching or research`,
    }),
    source: (rules) => rules.sources.educationYears,
    level: "required",
    of: isInspector,
    judge: judgeExperience,
  },
  {
    id: "achievement",
    title: said("工作实绩突出", "Good results in that work"),
    source: article7("(四)", "(4)"),
    level: "required",
    of: isInspector,
  },
  {
    id: "communication",
    title: said("具有较强的组织协调能力和表达能力", "Organises and communicates well"),
    source: article7("(五)", "(5)"),
    level: "required",
    of: isInspector,
  },
  {
    id: "health",
    title: said("身体健康,能胜任教育督导工作", "Healthy and up to the work"),
    source: article7("(六)", "(6)"),
    level: "required",
    of: isInspector,
  },
  {
    id: "dedication",
    title: said("热爱督导工作,能够深入学校", "Loves the work and goes into schools"),
    source: interim6,
    level: "required",
    of: isInspector,
  },
  {
    id: "methods",
    title: said("掌握检查、评估、监测等督导方法", "Masters inspection, evaluation and monitoring"),
    source: interim6,
    level: "required",
    of: isInspector,
  },
  {
    id: "time",
    title: said("能够保证履行职责的时间", "Can give the time the work asks for"),
    source: interim6,
    level: "required",
  },
  {
    id: "certificate",
    title: said("持有有效证件", "Holds a valid certificate"),
    source: (rules) => rules.sources.certificates,
    level: "advised",
    of: isInspector,
    judge: judgeCertificate,
  },
  {
    id: "training",
    title: said("已完成岗前培训和年度培训学时", "Trained before taking post and every year since"),
    source: said(
      "督学管理暂行办法(教督〔2016〕2号):任前培训;每年集中培训不少于40学时",
      "Interim measures for inspectors (2016): before taking post, and 40 hours a year",
    ),
    level: "required",
    of: isInspector,
    judge: judgeTraining,
    elseAttested: true,
  },
  {
    id: "avoidance",
    title: said("已申报回避情形", "Has declared whom to stay away from"),
    source: said(
      "教育督导条例第十条:应当回避的情形",
      "Regulations on education supervision, art. 10: avoidance",
    ),
    level: "required",
  },
  {
    id: "termLimit",
    title: (rules) => ({
      zh: `连续任职不超过${rules.maxConsecutiveTerms}个任期`,
      en: `No more than ${rules.maxConsecutiveTerms} terms in a row`,
    }),
    source: (rules) => rules.sources.maxConsecutiveTerms,
    level: "required",
    // Full-time inspectors are cadres and serve by the rules for cadres.
    of: (role) => isInspector(role) && role !== "fullTimeInspector",
    judge: judgeTermLimit,
  },
  {
    id: "age",
    title: (rules) => ({
      zh: `任期首日未满${rules.maximumAge ?? ""}周岁`,
      en: `Under ${rules.maximumAge ?? ""} on the first day of the term`,
    }),
    source: (rules) => rules.sources.maximumAge,
    level: "required",
    judge: judgeAge,
  },
];

function checkOf(
  condition: Condition,
  level: ConditionCheck["level"],
  facts: ConditionFacts,
  rules: AppointmentRules,
  attested: Attestation | undefined,
): ConditionCheck | undefined {
  const judgement = condition.judge?.(facts, rules);
  if (condition.judge && !judgement && !condition.elseAttested) return undefined;
  const note = attested?.note ? { zh: attested.note, en: attested.note } : null;
  return {
    id: condition.id,
    title: condition.title(rules),
    source: condition.source(rules),
    level,
    by: judgement ? "register" : "officer",
    verdict: judgement?.verdict ?? (attested ? (attested.met ? "met" : "notMet") : "open"),
    detail: judgement?.detail ?? note,
    attestedByName: judgement ? null : (attested?.attestedByName ?? null),
    attestedOn: judgement ? null : (attested?.attestedOn ?? null),
  };
}

/** The conditions that are asked of an appointment, each judged. */
export function checklist(
  facts: ConditionFacts,
  attestations: readonly Attestation[],
  rules: AppointmentRules,
): ConditionCheck[] {
  return conditions.flatMap((condition) => {
    const level = rules.conditions[condition.id] ?? condition.level;
    if (level === "off" || !(condition.of?.(facts.role) ?? true)) return [];
    const attested = attestations.find((one) => one.condition === condition.id);
    return checkOf(condition, level, facts, rules, attested) ?? [];
  });
}

/** The conditions that keep an appointment from going on: required and not met. */
export function blocking(checks: readonly ConditionCheck[]): ConditionCheck[] {
  return checks.filter((check) => check.level === "required" && check.verdict !== "met");
}
