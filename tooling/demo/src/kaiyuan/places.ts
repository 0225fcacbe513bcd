import type { UnitSeed } from "../stage/units.ts";

/** The office's supervision districts, by the townships they take in. */
export const districts = [
  { name: "第一责任区(新城)", townships: ["新城街道", "城东镇"] },
  { name: "第二责任区(兴开、老城)", townships: ["兴开街道", "老城街道", "业民镇"] },
  { name: "第三责任区(南片)", townships: ["中固镇", "八宝镇", "金沟子镇", "庆云堡镇"] },
  {
    name: "第四责任区(东北片)",
    townships: ["莲花镇", "威远堡镇", "松山镇", "马家寨镇", "李家台镇"],
  },
  {
    name: "第五责任区(东片)",
    townships: ["靠山镇", "八棵树镇", "上肥镇", "下肥镇", "黄旗寨镇", "林丰乡"],
  },
] as const;

const school = (
  kind: UnitSeed["kind"],
  township: string,
  short: string,
  more: Partial<UnitSeed> = {},
): UnitSeed => ({
  kind,
  township,
  short,
  name: `开原市${short}`,
  ownership: "public",
  ...more,
});

/** The schools of compulsory education: those the office's report names, the others by township. */
export const schools: readonly UnitSeed[] = [
  school("juniorSecondary", "新城街道", "第五中学"),
  school("juniorSecondary", "新城街道", "第六中学"),
  school("juniorSecondary", "兴开街道", "第七中学"),
  school("juniorSecondary", "兴开街道", "第八中学", { relocating: true }),
  school("primary", "新城街道", "铁西小学"),
  school("primary", "新城街道", "新华路小学"),
  school("primary", "新城街道", "实验小学"),
  school("primary", "新城街道", "滨河路小学"),
  school("primary", "兴开街道", "兴开街小学"),
  school("primary", "兴开街道", "站前小学"),
  school("primary", "兴开街道", "育才小学"),
  school("nineYear", "老城街道", "老城街学校"),
  school("primary", "老城街道", "老城第二小学"),
  school("nineYear", "老城街道", "民族学校"),
  school("nineYear", "城东镇", "城东学校"),
  school("primary", "业民镇", "业民小学"),
  school("juniorSecondary", "业民镇", "业民中学"),
  school("juniorSecondary", "中固镇", "中固中学"),
  school("primary", "中固镇", "中固中心小学"),
  school("juniorSecondary", "八宝镇", "八宝中学"),
  school("primary", "八宝镇", "八宝中心小学"),
  school("nineYear", "金沟子镇", "金沟子学校"),
  school("juniorSecondary", "庆云堡镇", "庆云堡中学"),
  school("primary", "庆云堡镇", "庆云堡中心小学"),
  school("juniorSecondary", "莲花镇", "莲花中学"),
  school("primary", "莲花镇", "莲花中心小学"),
  school("juniorSecondary", "威远堡镇", "威远堡中学"),
  school("primary", "威远堡镇", "威远堡中心小学"),
  school("nineYear", "松山镇", "松山学校"),
  school("nineYear", "马家寨镇", "马家寨学校"),
  school("nineYear", "李家台镇", "李家台学校"),
  school("nineYear", "靠山镇", "靠山学校", { relocating: true }),
  school("nineYear", "八棵树镇", "八棵树学校"),
  school("nineYear", "上肥镇", "上肥学校", { relocating: true }),
  school("nineYear", "下肥镇", "下肥学校"),
  school("nineYear", "黄旗寨镇", "黄旗寨学校"),
  school("nineYear", "林丰乡", "林丰学校"),
];

/** Beyond compulsory education: visited at the opening of term, not for double reduction. */
export const upperSchools: readonly UnitSeed[] = [
  school("seniorSecondary", "新城街道", "高级中学"),
  school("seniorSecondary", "兴开街道", "第二高级中学"),
  school("vocational", "城东镇", "中等职业技术专业学校"),
];

const kindergarten = (
  township: string,
  short: string,
  ownership: UnitSeed["ownership"],
): UnitSeed => ({ kind: "kindergarten", township, short, ownership, name: `开原市${short}` });

/** The eight kindergartens evaluated in the year; invented names. */
export const evaluatedKindergartens: readonly UnitSeed[] = [
  kindergarten("新城街道", "新城中心幼儿园", "public"),
  kindergarten("新城街道", "金色摇篮幼儿园", "inclusivePrivate"),
  kindergarten("兴开街道", "兴开幼儿园", "public"),
  kindergarten("兴开街道", "小星星幼儿园", "private"),
  kindergarten("老城街道", "老城中心幼儿园", "public"),
  kindergarten("中固镇", "中固镇中心幼儿园", "public"),
  kindergarten("莲花镇", "莲花镇中心幼儿园", "public"),
  kindergarten("威远堡镇", "春苗幼儿园", "inclusivePrivate"),
];

export const otherKindergartens: readonly UnitSeed[] = [
  kindergarten("新城街道", "滨河幼儿园", "public"),
  kindergarten("新城街道", "育英幼儿园", "inclusivePrivate"),
  kindergarten("新城街道", "红太阳幼儿园", "private"),
  kindergarten("兴开街道", "站前幼儿园", "inclusivePrivate"),
  kindergarten("兴开街道", "博爱幼儿园", "private"),
  kindergarten("老城街道", "清河湾幼儿园", "inclusivePrivate"),
  kindergarten("城东镇", "城东镇中心幼儿园", "public"),
  kindergarten("业民镇", "业民镇中心幼儿园", "public"),
  kindergarten("八宝镇", "八宝镇中心幼儿园", "public"),
  kindergarten("金沟子镇", "金沟子镇中心幼儿园", "public"),
  kindergarten("庆云堡镇", "庆云堡镇中心幼儿园", "public"),
  kindergarten("庆云堡镇", "小天使幼儿园", "inclusivePrivate"),
  kindergarten("松山镇", "松山镇中心幼儿园", "public"),
  kindergarten("马家寨镇", "马家寨镇中心幼儿园", "public"),
  kindergarten("靠山镇", "靠山镇中心幼儿园", "public"),
  kindergarten("八棵树镇", "八棵树镇中心幼儿园", "public"),
  kindergarten("上肥镇", "上肥镇中心幼儿园", "public"),
  kindergarten("黄旗寨镇", "黄旗寨镇中心幼儿园", "public"),
];

const training = (township: string, brand: string): UnitSeed => ({
  kind: "trainingInstitution",
  township,
  short: brand,
  ownership: "private",
  name: `开原市${brand}培训学校`,
});

export const trainingInstitutions: readonly UnitSeed[] = [
  training("新城街道", "启航艺术"),
  training("新城街道", "墨韵书法"),
  training("新城街道", "鸣琴音乐"),
  training("新城街道", "晨光美术"),
  training("新城街道", "飞跃体育"),
  training("兴开街道", "童画美术"),
  training("兴开街道", "青禾舞蹈"),
  training("兴开街道", "博弈棋艺"),
  training("兴开街道", "星河编程"),
  training("老城街道", "老城书画"),
  training("老城街道", "舞之韵舞蹈"),
  training("城东镇", "跆英体育"),
  training("中固镇", "中固艺术"),
  training("庆云堡镇", "庆云艺术"),
];

/** Units of the commission as the office's report lists them, with what supervision asks of each. */
export const commission = [
  { name: "分管教育工作的副市长", post: "chair", duties: "主持委员会全面工作。" },
  { name: "副县级督学", post: "viceChair", duties: "协助主任工作，指导督学队伍建设。" },
  { name: "市教育局局长", post: "viceChair", duties: "协助主任工作，组织落实督导意见。" },
  {
    name: "市政府教育督导室主任",
    post: "fullTimeViceChair",
    duties: "负责委员会日常工作，组织实施各项督导。",
  },
  { name: "市委组织部", post: "member", duties: "把督导结果作为学校领导班子考核的重要参考。" },
  { name: "市委宣传部", post: "member", duties: "指导教育督导工作的宣传报道。" },
  { name: "市委编办", post: "member", duties: "保障教育督导机构和教师编制配备。" },
  { name: "市发改局", post: "member", duties: "督促教育项目纳入规划并按期建设。" },
  { name: "市财政局", post: "member", duties: "保障教育督导经费，督促教育投入落实。" },
  { name: "市公安局", post: "member", duties: "督促校园及周边治安、学生交通安全整改。" },
  { name: "市综合执法局", post: "member", duties: "督促校园周边市容和占道经营整改。" },
  { name: "市人社局", post: "member", duties: "督促教师待遇落实，参与督学聘任管理。" },
  { name: "市住建局", post: "member", duties: "督促校舍建设质量和消防验收问题整改。" },
  { name: "市市场监督管理局", post: "member", duties: "督促学校食堂、校外培训机构收费问题整改。" },
  { name: "市农业农村局", post: "member", duties: "配合乡镇学校办学条件督导。" },
  { name: "市卫生健康局", post: "member", duties: "督促学校卫生和疫情防控措施落实。" },
  { name: "市文化旅游和广播电视局", post: "member", duties: "配合文化艺术类校外培训治理督导。" },
  { name: "市民宗局", post: "member", duties: "配合民族学校办学督导。" },
  { name: "市应急管理局", post: "member", duties: "督促学校安全隐患整改。" },
  { name: "市信访局", post: "member", duties: "通报涉教育信访情况，配合核查。" },
  { name: "市交通运输局", post: "member", duties: "督促校车线路和道路安全问题整改。" },
  { name: "市科技局", post: "member", duties: "配合科普教育和科技类培训督导。" },
  { name: "团市委", post: "member", duties: "配合学生校外活动和志愿服务督导。" },
] as const;
