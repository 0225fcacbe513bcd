import type { InspectorSeed } from "../stage/cast.ts";

/** The office: its head is the full-time inspector; four part-time inspectors are appointed. */
export const officeInspectors: readonly InspectorSeed[] = [
  {
    userName: "fulltime1",
    kind: "fullTimeInspector",
    employer: "开原市人民政府教育督导室",
    specialty: "教育管理",
  },
  {
    userName: "parttime1",
    kind: "partTimeInspector",
    employer: "开原市教师进修学校",
    specialty: "中学教学",
  },
  {
    userName: "parttime2",
    kind: "partTimeInspector",
    employer: "开原市教师进修学校",
    specialty: "小学教学",
  },
  {
    userName: "parttime3",
    kind: "partTimeInspector",
    employer: "开原市教育局(退休校长)",
    specialty: "学校管理",
  },
  {
    userName: "parttime4",
    kind: "partTimeInspector",
    employer: "开原市教育局幼教股",
    specialty: "学前教育",
  },
];

/** Eight assigned inspectors for 37 schools: four or five each, as the national rule has it. */
export const assignedInspectors: readonly InspectorSeed[] = [
  {
    userName: "inspector1",
    kind: "assignedInspector",
    employer: "开原市教育局(退休校长)",
    township: "松山镇",
  },
  {
    userName: "inspector2",
    kind: "assignedInspector",
    employer: "开原市教师进修学校",
    township: "新城街道",
  },
  {
    userName: "inspector3",
    kind: "assignedInspector",
    employer: "开原市教师进修学校",
    township: "兴开街道",
  },
  {
    userName: "inspector4",
    kind: "assignedInspector",
    employer: "开原市教育局基教股",
    township: "老城街道",
  },
  {
    userName: "inspector5",
    kind: "assignedInspector",
    employer: "开原市教育局(退休校长)",
    township: "中固镇",
  },
  {
    userName: "inspector6",
    kind: "assignedInspector",
    employer: "开原市教育局体卫艺股",
    township: "八宝镇",
  },
  {
    userName: "inspector7",
    kind: "assignedInspector",
    employer: "开原市教育局(退休教研员)",
    township: "莲花镇",
  },
  {
    userName: "inspector8",
    kind: "assignedInspector",
    employer: "开原市教育局(退休校长)",
    township: "靠山镇",
  },
];

/** The first six inspectors of training institutions, appointed in June. */
export const trainingInspectors: readonly InspectorSeed[] = (
  ["新城街道", "新城街道", "兴开街道", "兴开街道", "老城街道", "中固镇"] as const
).map((township, at) => ({
  userName: `trainer${at + 1}`,
  kind: "trainingBodyInspector",
  employer: at < 3 ? "开原市教育局校外教育培训监管股" : "开原市教师进修学校",
  specialty: "校外培训治理",
  township,
}));

export const experts: readonly InspectorSeed[] = [
  { userName: "expert1", kind: "expert", employer: "开原市实验幼儿园", specialty: "办园行为督评" },
  { userName: "expert2", kind: "expert", employer: "开原市教师进修学校", specialty: "学前教研" },
];

/** Which townships' schools each assigned inspector looks after, by user name. */
export const beats: Readonly<Record<string, readonly string[]>> = {
  inspector1: ["松山学校", "马家寨学校", "李家台学校", "威远堡中学"],
  inspector2: ["新华路小学", "铁西小学", "第五中学", "第六中学", "实验小学"],
  inspector3: ["第七中学", "第八中学", "兴开街小学", "站前小学", "育才小学"],
  inspector4: ["老城街学校", "老城第二小学", "民族学校", "业民小学", "业民中学"],
  inspector5: ["中固中学", "中固中心小学", "庆云堡中学", "庆云堡中心小学", "金沟子学校"],
  inspector6: ["八宝中学", "八宝中心小学", "城东学校", "滨河路小学"],
  inspector7: ["莲花中学", "莲花中心小学", "威远堡中心小学", "黄旗寨学校"],
  inspector8: ["靠山学校", "八棵树学校", "上肥学校", "下肥学校", "林丰学校"],
};
