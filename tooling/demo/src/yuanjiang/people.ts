import type { InspectorSeed } from "../stage/cast.ts";

/** The office: three full-time inspectors. */
export const officeInspectors: readonly InspectorSeed[] = (
  ["督政与综合", "学校督导", "质量监测"] as const
).map((specialty, at) => ({
  userName: `fulltime${at + 1}`,
  kind: "fullTimeInspector",
  employer: "沅江市教育督导室",
  specialty,
  township: "琼湖街道",
}));

/** One inspector at each of thirteen central schools. */
export const centralInspectors: readonly InspectorSeed[] = (
  [
    "琼湖街道",
    "胭脂湖街道",
    "泗湖山镇",
    "黄茅洲镇",
    "南嘴镇",
    "草尾镇",
    "阳罗洲镇",
    "四季红镇",
    "南大膳镇",
    "共华镇",
    "新湾镇",
    "茶盘洲镇",
    "漉湖芦苇场",
  ] as const
).map((township, at) => ({
  userName: `inspector${at + 1}`,
  kind: "partTimeInspector",
  employer: `${township.replace(/街道|芦苇场/, "")}中心校`,
  specialty: at % 2 === 0 ? "学校管理" : "教学常规",
  township,
}));

/** Preschool experts from the bureau and the kindergartens. */
export const experts: readonly InspectorSeed[] = [
  {
    userName: "expert1",
    kind: "expert",
    employer: "沅江市教育局学前教育股",
    specialty: "学前教育",
  },
  { userName: "expert2", kind: "expert", employer: "琼湖中心幼儿园", specialty: "保育保健" },
];
