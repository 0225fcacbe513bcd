import { holds, overlaps, yearsBefore } from "../model/days.ts";
import type { Inspector, Institution, RuleValues } from "../model/problem.ts";
import type { LocalText } from "../model/text.ts";

/** Why a person may not look after a school. */
export type RuleCode =
  | "appointment"
  | "role"
  | "stage"
  | "field"
  | "language"
  | "crossDistrict"
  | "employer"
  | "relative"
  | "formerSchool"
  | "declared"
  | "rotation"
  | "lastInspector"
  | "banned"
  | "full";

/** One broken rule with the fact that breaks it. */
export type Break = { readonly rule: RuleCode; readonly fact?: string | undefined };

const sentences: Readonly<Record<RuleCode, LocalText>> = {
  appointment: { zh: "当日不在聘期内", en: "No valid appointment on the day" },
  role: { zh: "聘任职务不适用于该类机构", en: "The role does not cover this kind of institution" },
  stage: { zh: "学段不符", en: "Other stage of schooling" },
  field: { zh: "不具备所需专业领域", en: "Lacks a field that is needed" },
  language: { zh: "不掌握所需语言", en: "Lacks the language that is needed" },
  crossDistrict: { zh: "交叉督导:不得督导本责任区", en: "Across districts: not one's own" },
  employer: { zh: "本人现任或原任职单位", en: "Present or recent employer" },
  relative: { zh: "近亲属任职,应当回避", en: "A close relative works there" },
  formerSchool: { zh: "本人曾就读或有旧谊的学校", en: "Former school" },
  declared: { zh: "本人已申报回避", en: "Withdrawal declared by the person" },
  rotation: { zh: "连续负责已满轮换年限", en: "Rotation is due" },
  lastInspector: { zh: "上一周期即由其负责", en: "Looked after it in the last cycle" },
  banned: { zh: "已被排除", en: "Ruled out by the officer" },
  full: { zh: "负责学校已达上限", en: "At the cap" },
};

/** The rule in words, with the fact that breaks it where there is one. */
export function describeBreak({ rule, fact }: Break): LocalText {
  const { zh, en } = sentences[rule];
  return fact === undefined ? { zh, en } : { zh: `${zh}(${fact})`, en: `${en} (${fact})` };
}

/** The roles that may look after a kind of institution; empty: any. */
function rolesFor(rules: RuleValues, kind: string): readonly string[] {
  return rules.roles[kind] ?? rules.otherRoles;
}

/** Rules that hang on what kind of school and what kind of person: no pair has a story of its own. */
export function fitBreaks(
  rules: RuleValues,
  day: string,
  inspector: Inspector,
  institution: Pick<Institution, "kind" | "stages" | "fields" | "language">,
): Break[] {
  const breaks: Break[] = [];
  const valid = inspector.appointments.filter((term) => holds(term, day));
  const roles = rolesFor(rules, institution.kind);
  if (valid.length === 0) {
    const last = inspector.appointments.map(({ until }) => until).sort();
    breaks.push({ rule: "appointment", fact: last.at(-1) });
  } else if (roles.length > 0 && !valid.some(({ role }) => roles.includes(role))) {
    breaks.push({ rule: "role" });
  }
  const { stages, fields, language } = institution;
  if (stages.length > 0 && inspector.stages.length > 0) {
    if (!stages.some((stage) => inspector.stages.includes(stage))) breaks.push({ rule: "stage" });
  }
  if (inspector.fields.length > 0) {
    const lacking = fields.filter((field) => !inspector.fields.includes(field));
    if (lacking.length > 0) breaks.push({ rule: "field", fact: lacking.join("、") });
  }
  if (language !== undefined && !inspector.languages.includes(language)) {
    breaks.push({ rule: "language", fact: language });
  }
  return breaks;
}

/** What ties one person to one school, gathered from all lists. */
export type Ties = {
  readonly served: readonly { readonly from: string; readonly until?: string | undefined }[];
  /** Whether the person was the last, or among the last, to look after the school. */
  readonly last: boolean;
  readonly banned: boolean;
};

/** Rules about one person and one school: employers, relatives, history, declarations, bans. */
export function tieBreaks(
  rules: RuleValues,
  day: string,
  inspector: Inspector,
  institutionId: string,
  ties: Ties,
): Break[] {
  const here = <T extends { readonly institutionId: string }>(list: readonly T[]) =>
    list.filter((one) => one.institutionId === institutionId);
  const breaks: Break[] = [];
  const since = yearsBefore(day, rules.employerYears);
  const job = here(inspector.employments).find(
    ({ from, until }) =>
      (from === undefined || from <= day) && (until === undefined || until >= since),
  );
  if (job) breaks.push({ rule: "employer", fact: job.until });
  const kin = here(inspector.relatives);
  if (kin.some(({ head }) => head || rules.relatives === "anybody")) {
    breaks.push({ rule: "relative" });
  }
  if (rules.formerSchools && inspector.formerSchools.includes(institutionId)) {
    breaks.push({ rule: "formerSchool" });
  }
  if (inspector.declared.includes(institutionId)) breaks.push({ rule: "declared" });
  const begun = servingSince(ties.served, day);
  const due = rules.rotationYears > 0 && begun !== undefined;
  if (due && begun <= yearsBefore(day, rules.rotationYears)) {
    breaks.push({ rule: "rotation", fact: begun });
  } else if (rules.lastInspector === "avoid" && ties.last) {
    breaks.push({ rule: "lastInspector" });
  }
  if (ties.banned) breaks.push({ rule: "banned" });
  return breaks;
}

/**
 * First day of the unbroken time until `day`. A pause of less than a year does not break it,
 * so that rotation cannot be had by a short holiday from a school.
 */
function servingSince(served: Ties["served"], day: string): string | undefined {
  let since: string | undefined;
  let reach = day;
  const past = served.filter(({ from }) => from < day);
  for (const span of [...past].sort((a, b) => (a.from < b.from ? 1 : -1))) {
    if (!overlaps(span, { from: yearsBefore(reach, 1), until: reach })) continue;
    since = span.from;
    reach = span.from;
  }
  return since;
}
