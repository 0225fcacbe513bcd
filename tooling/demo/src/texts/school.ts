import type { Problem } from "./problem.ts";

/** What inspectors find in schools beside the double-reduction policy. */
export const schoolProblems: readonly Problem[] = [
  {
    about: /消防设施|安全卫生设施/,
    texts: [
      "教学楼{floor}层应急照明灯有{n}盏不亮。",
      "综合楼{floor}层疏散通道堆放桌椅，影响通行。",
      "{n}具灭火器压力不足，未及时更换。",
    ],
    advice: "立即更换消防器材、清理通道，每月检查并记录。",
    done: "消防器材已更换，通道已清理，建立月检查记录卡。",
    severity: "serious",
    onSpot: "杂物当场清理，安全出口恢复畅通。",
  },
  {
    about: /食品留样|安全与健康管理制度/,
    texts: [
      "食堂食品留样量不足125克，{n}份未标注时间。",
      "食材采购台账缺{n}天的索证索票。",
      "库房食品未离地离墙存放，有{n}袋调料临近保质期。",
    ],
    advice: "严格执行留样和索证索票制度，陪餐领导每日检查。",
    done: "已补购留样盒和标签，台账按日登记，陪餐领导每日签字。",
    severity: "serious",
    onSpot: "食堂当场重新留样并贴好标签。",
  },
  {
    about: /门卫值守|安全与健康管理制度/,
    texts: ["门卫来访登记缺离校时间{n}处。", "上下学时段护学岗只有{n}人在岗。"],
    advice: "落实来访登记和护学岗制度。",
    done: "来访登记已规范，护学岗由值周领导和保安共同值守。",
    severity: "general",
    onSpot: "门卫当场补登来访记录。",
  },
  {
    about: /演练|安全健康教育/,
    texts: [
      "本学期应急疏散演练只有方案，没有过程记录和总结。",
      "安全教育平台完成率偏低，{n}个班未完成。",
    ],
    advice: "按月组织演练并留存记录，督促各班完成安全教育。",
    done: "已组织全校疏散演练，过程资料归档，安全教育完成率达到百分之百。",
    severity: "general",
  },
  {
    about: /夜间值班|安全卫生设施/,
    texts: ["宿舍夜间巡查记录有{n}天空白。", "女生宿舍{floor}层一处插座裸露。"],
    advice: "夜间值班教师每两小时巡查一次并签字，及时维修用电设施。",
    done: "插座已维修，夜间巡查由值班领导逐日核签。",
    severity: "serious",
  },
  {
    about: /学校章程|依法科学管理/,
    texts: [
      "学校章程未按新要求修订，{n}项制度仍沿用旧文号。",
      "校务公开栏更新不及时，停留在上学期。",
    ],
    advice: "修订章程和制度汇编，校务公开栏按月更新。",
    done: "章程已提交教代会审议，公开栏由办公室专人更新。",
    severity: "general",
    onSpot: "办公室当场更换校务公开栏内容。",
  },
  {
    about: /开齐开足|^课程$/,
    texts: ["{grade}劳动课未按课程表开设。", "实验课开出率不足，本学期{n}个分组实验未做。"],
    advice: "开齐开足课程，补做实验并登记。",
    done: "劳动课、实验课已按课表恢复，教导处每周巡课。",
    severity: "general",
    onSpot: "教导处当场调整课程表，当周起执行。",
  },
  {
    about: /教师培训、教研|专业发展支持/,
    texts: ["校本研修计划与总结雷同，缺少过程材料。", "{n}名新任教师没有安排指导教师。"],
    advice: "完善校本研修，落实“青蓝结对”。",
    done: "已签订结对协议，教研活动按周开展并留存记录。",
    severity: "general",
  },
  {
    about: /饮用水|安全卫生设施/,
    texts: ["直饮水机滤芯更换记录缺失。", "卫生间保洁不到位，{floor}层有异味。"],
    advice: "明确专人负责，建立检查记录。",
    done: "滤芯已更换并登记，保洁增加到每日三次。",
    severity: "general",
    onSpot: "保洁人员当场清扫。",
  },
  {
    about: /^教学$|课程表与实际/,
    texts: ["随堂听课{n}节，以讲授为主，小组合作流于形式。", "集体备课记录与教案内容脱节。"],
    advice: "深化课堂教学改革，落实集体备课和听评课制度。",
    done: "已制定听评课计划，行政人员每周推门听课并有反馈。",
    severity: "general",
  },
  {
    about: /^教学资源$|体育课/,
    texts: [
      "图书室开放时间不足，生均图书低于标准。",
      "体育器材老化，{n}副篮球架需要维修。",
      "科学实验室仪器账目与实物不符。",
    ],
    advice: "按标准补充图书和器材，落实开放借阅和登记制度。",
    done: "已列入采购计划并补充部分器材，图书室每天课后开放。",
    severity: "general",
  },
  {
    about: /家庭、学校、社区合作|校园周边/,
    texts: ["家长委员会本学期未召开会议。", "家访记录覆盖面不足，缺{n}个班级材料。"],
    advice: "完善家校共育机制，按学期召开家委会、开展全员家访。",
    done: "已召开家委会会议，家访记录按班归档。",
    severity: "general",
    onSpot: "学校当场确定家委会会议时间并通知。",
  },
];

/** What inspectors find in training institutions. */
export const trainingProblems: readonly Problem[] = [
  {
    about: /退费办法/,
    texts: ["收费项目和退费办法未在醒目位置公示。"],
    advice: "立即公示收费项目、标准和退费办法。",
    done: "收费公示牌已上墙。",
    severity: "serious",
    onSpot: "机构当场张贴收费公示。",
  },
  {
    about: /消防设施/,
    texts: ["疏散通道临时堆放教具。", "{n}具灭火器未按月检查。"],
    advice: "清理通道，落实消防月检查。",
    done: "通道已清理，灭火器检查卡已补齐。",
    severity: "serious",
    onSpot: "通道当场清理完毕。",
  },
  {
    about: /教学人员资质/,
    texts: ["{n}名新聘教学人员信息未上墙公示。"],
    advice: "三日内公示全部教学人员资质。",
    done: "人员信息已全部公示。",
    severity: "general",
    onSpot: "机构当场补充公示。",
  },
];
