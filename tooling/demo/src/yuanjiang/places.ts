import type { Random } from "../seeded/random.ts";
import type { UnitSeed } from "../stage/units.ts";

/** Townships with the central school that manages each one's schools; each is one district. */
export const townships = [
  { township: "琼湖街道", central: "琼湖中心校" },
  { township: "胭脂湖街道", central: "胭脂湖中心校" },
  { township: "泗湖山镇", central: "泗湖山镇中心校" },
  { township: "黄茅洲镇", central: "黄茅洲镇中心校" },
  { township: "南嘴镇", central: "南嘴镇中心校" },
  { township: "草尾镇", central: "草尾镇中心校" },
  { township: "阳罗洲镇", central: "阳罗洲镇中心校" },
  { township: "四季红镇", central: "四季红镇中心校" },
  { township: "南大膳镇", central: "南大膳镇中心校" },
  { township: "共华镇", central: "共华镇中心校" },
  { township: "新湾镇", central: "新湾镇中心校" },
  { township: "茶盘洲镇", central: "茶盘洲镇中心校" },
  { township: "漉湖芦苇场", central: "漉湖中心校" },
] as const;

/** The central school a township's units belong to. */
export function centralSchoolOf(township: string): string {
  const found = townships.find((one) => one.township === township);
  if (!found) throw new Error(`no such township: ${township}`);
  return found.central;
}

const school = (
  kind: UnitSeed["kind"],
  township: (typeof townships)[number]["township"],
  short: string,
): UnitSeed => ({ kind, township, short, name: `沅江市${short}`, ownership: "public" });

/** The six leading and six member schools of the alliances, as the office's summary names them. */
export const leadSchools: readonly UnitSeed[] = [
  school("nineYear", "琼湖街道", "琼湖书院"),
  school("juniorSecondary", "琼湖街道", "琼湖中学"),
  school("nineYear", "琼湖街道", "莲花塘学校"),
  school("nineYear", "胭脂湖街道", "桔园学校"),
  school("juniorSecondary", "琼湖街道", "政通中学"),
  school("primary", "琼湖街道", "政通小学"),
];
export const memberSchools: readonly UnitSeed[] = [
  school("juniorSecondary", "阳罗洲镇", "阳罗镇中学"),
  school("juniorSecondary", "四季红镇", "四季红中学"),
  school("nineYear", "南大膳镇", "南大膳镇学校"),
  school("primary", "共华镇", "共华镇中心小学"),
  school("juniorSecondary", "泗湖山镇", "泗湖山镇中学"),
  school("primary", "泗湖山镇", "泗湖山镇中心小学"),
];

/** The other schools of compulsory education; invented, by township. */
export const otherSchools: readonly UnitSeed[] = [
  school("juniorSecondary", "黄茅洲镇", "黄茅洲镇中学"),
  school("juniorSecondary", "南嘴镇", "南嘴镇中学"),
  school("juniorSecondary", "草尾镇", "草尾镇中学"),
  school("juniorSecondary", "共华镇", "共华镇中学"),
  school("juniorSecondary", "新湾镇", "新湾镇中学"),
  school("juniorSecondary", "茶盘洲镇", "茶盘洲镇中学"),
  school("juniorSecondary", "胭脂湖街道", "胭脂湖中学"),
  school("nineYear", "漉湖芦苇场", "漉湖学校"),
  school("nineYear", "新湾镇", "新湾镇第二学校"),
  school("primary", "琼湖街道", "琼湖小学"),
  school("primary", "琼湖街道", "石矶湖小学"),
  school("primary", "琼湖街道", "巴山路小学"),
  school("primary", "琼湖街道", "湖滨小学"),
  school("primary", "胭脂湖街道", "胭脂湖中心小学"),
  school("primary", "黄茅洲镇", "黄茅洲镇中心小学"),
  school("primary", "黄茅洲镇", "子母城小学"),
  school("primary", "南嘴镇", "南嘴镇中心小学"),
  school("primary", "草尾镇", "草尾镇中心小学"),
  school("primary", "草尾镇", "草尾镇第二小学"),
  school("primary", "草尾镇", "乐园小学"),
  school("primary", "阳罗洲镇", "阳罗镇中心小学"),
  school("primary", "阳罗洲镇", "宝三小学"),
  school("primary", "四季红镇", "四季红镇中心小学"),
  school("primary", "南大膳镇", "南大膳镇中心小学"),
  school("primary", "南大膳镇", "小波小学"),
  school("primary", "共华镇", "共华镇第二小学"),
  school("primary", "新湾镇", "新湾镇中心小学"),
  school("primary", "茶盘洲镇", "茶盘洲镇中心小学"),
  school("primary", "泗湖山镇", "泗湖山镇第二小学"),
  school("primary", "泗湖山镇", "净下洲小学"),
];

export const upperSchools: readonly UnitSeed[] = [
  school("seniorSecondary", "琼湖街道", "第一中学"),
  school("seniorSecondary", "草尾镇", "第三中学"),
  school("vocational", "琼湖街道", "职业中等专业学校"),
];

const brands = [
  "阳光",
  "金苹果",
  "小博士",
  "蓝天",
  "育苗",
  "七彩",
  "童星",
  "启蒙",
  "爱心",
  "未来星",
  "小太阳",
  "春蕾",
  "贝贝",
  "智慧树",
  "芳草",
  "金太阳",
  "快乐",
  "新世纪",
  "晨曦",
  "向日葵",
  "小天鹅",
  "蒲公英",
  "育才",
  "童话",
  "大风车",
  "花蕾",
  "英才",
  "朝阳",
  "百灵",
  "七色花",
  "星星",
  "东方",
  "明珠",
  "摇篮",
  "希望",
  "博雅",
  "苗苗",
  "康乐",
  "湖畔",
  "柳岸",
  "橘乡",
  "洞庭",
] as const;

/** How many kindergartens each township has: 137 in all, 85 evaluated before 2020 and 52 in it. */
const kindergartenCounts = [30, 11, 12, 12, 8, 16, 9, 4, 12, 10, 5, 5, 3] as const;

/** The kindergartens of the third round: one public centre in each township, the others private. */
export function kindergartens(random: Random): UnitSeed[] {
  const used = new Set<string>();
  return townships.flatMap(({ township, central }, at) => {
    const place = central.replace("中心校", "");
    const out: UnitSeed[] = [kindergarten(township, `${place}中心幼儿园`, "public")];
    const count = kindergartenCounts[at] ?? 1;
    while (out.length < count) {
      const brand = random.pick<string>(brands);
      const short = township.endsWith("街道") ? `${brand}幼儿园` : `${place}${brand}幼儿园`;
      if (used.has(short)) continue;
      used.add(short);
      out.push(kindergarten(township, short, random.chance(0.6) ? "inclusivePrivate" : "private"));
    }
    return out;
  });
}

function kindergarten(township: string, short: string, ownership: UnitSeed["ownership"]): UnitSeed {
  return { kind: "kindergarten", township, short, name: `沅江市${short}`, ownership };
}

export const commission = [
  { name: "分管教育工作的副市长", post: "chair", duties: "主持委员会全面工作。" },
  { name: "市教育局局长", post: "viceChair", duties: "组织落实督导意见。" },
  {
    name: "市教育督导室主任",
    post: "fullTimeViceChair",
    duties: "负责日常工作，组织实施各项督导。",
  },
  { name: "市教育局基教股", post: "member", duties: "配合义务教育督导，落实整改。" },
  { name: "市教育局学前教育股", post: "member", duties: "配合幼儿园督导评估。" },
  { name: "市教育局人事股", post: "member", duties: "配合教师交流、编制和待遇督导。" },
  { name: "市教育局教师工作股", post: "member", duties: "配合教师队伍建设督导。" },
  { name: "市财政局", post: "member", duties: "保障教育督导经费，督促教育投入落实。" },
  { name: "市人力资源和社会保障局", post: "member", duties: "督促教师工资待遇落实。" },
  { name: "市市场监督管理局", post: "member", duties: "督促学校食堂食品安全整改。" },
] as const;
