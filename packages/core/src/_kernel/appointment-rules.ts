import type { LocalText } from "./text.ts";
import type { WorkCalendar } from "./working-days.ts";

/** Whether a condition must be met, is only shown, or is not asked for. */
export type ConditionLevel = "required" | "advised" | "off";

/** The conditions of an appointment that come with the product. */
export const conditionIds = [
  "politics",
  "knowledge",
  "integrity",
  "degree",
  "experience",
  "achievement",
  "communication",
  "health",
  "dedication",
  "methods",
  "time",
  "certificate",
  "training",
  "avoidance",
  "termLimit",
  "age",
] as const;
export type ConditionId = (typeof conditionIds)[number];

/** A limit a county may set itself. */
export type AppointmentLimit =
  | "termYears"
  | "maxConsecutiveTerms"
  | "noticeWorkingDays"
  | "educationYears"
  | "maximumAge"
  | "certificates";

/** How a county appoints its inspectors; each limit with the source it comes from. */
export type AppointmentRules = {
  /** Series of its letters of appointment, for example 开督聘. */
  readonly letterSeries: string;
  readonly termYears: number;
  /** Terms in a row of one role; full-time inspectors serve by the rules for cadres. */
  readonly maxConsecutiveTerms: number;
  /** A break of so many months ends a row of terms. */
  readonly breakMonths: number;
  /** Working days of the public notice. */
  readonly noticeWorkingDays: number;
  /** Years in education management, teaching or research. */
  readonly educationYears: number;
  /** Age not yet reached on the first day of the term; null where none is set. */
  readonly maximumAge: number | null;
  /** Kinds of certificate of which one must be valid on the first day. */
  readonly certificates: readonly string[];
  /** Whether an inspector's access ends with the appointment. */
  readonly endsAccess: boolean;
  /** Conditions that differ from the product's. */
  readonly conditions: Readonly<Partial<Record<ConditionId, ConditionLevel>>>;
  readonly calendar: WorkCalendar;
  readonly sources: Readonly<Record<AppointmentLimit, LocalText>>;
};

const interim = (zh: string, en: string): LocalText => ({
  zh: `督学管理暂行办法(教督〔2016〕2号):${zh}`,
  en: `Interim measures for inspectors (2016): ${en}`,
});

/** The national rules, for what a county leaves out. */
export const nationalAppointmentRules: AppointmentRules = Object.freeze({
  letterSeries: "教督聘",
  termYears: 3,
  maxConsecutiveTerms: 3,
  breakMonths: 12,
  noticeWorkingDays: 7,
  educationYears: 10,
  maximumAge: null,
  certificates: Object.freeze(["inspectorCard", "qualification", "training"]),
  endsAccess: true,
  conditions: Object.freeze({}),
  calendar: Object.freeze({ holidays: Object.freeze([]), workdays: Object.freeze([]) }),
  sources: Object.freeze({
    termYears: interim("兼职督学每届任期3年", "three years a term"),
    maxConsecutiveTerms: {
      zh: "教育督导条例第六条:兼职督学连续任职不得超过3个任期",
      en: "Regulations, art. 6: no more than three terms in a row",
    },
    noticeWorkingDays: interim("公示不少于7个工作日", "public notice of at least 7 working days"),
    educationYears: {
      zh: "教育督导条例第七条:从事教育管理、教学或者教育研究工作10年以上",
      en: "Regulations, art. 7: ten years in education management, teaching or research",
    },
    maximumAge: {
      zh: "国家未作规定,由本地区设定",
      en: "No national rule; set by the county",
    },
    certificates: {
      zh: "国家规定持督学证上岗、岗前培训;资格考试由各地规定",
      en: "Card and training before taking post by national rule; examinations by local rule",
    },
  }),
});

/** A county's rules of appointment: its own where it has them, else the national ones. */
export function appointmentRulesOf(county: {
  readonly appointmentRules?: Partial<AppointmentRules> | undefined;
}): AppointmentRules {
  const own = county.appointmentRules ?? {};
  const sources = { ...nationalAppointmentRules.sources, ...own.sources };
  return { ...nationalAppointmentRules, ...own, sources };
}
