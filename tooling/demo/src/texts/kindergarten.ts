import type { Problem } from "./problem.ts";

/** What evaluators find in kindergartens. */
export const kindergartenProblems: readonly Problem[] = [
  {
    about: /卫生评价合格报告|证照齐全/,
    texts: ["卫生评价报告已过有效期,新报告尚未取得。"],
    advice: "尽快办理有关证照,办结前报幼教股备案。",
    done: "有关证照已办理完毕并上传系统。",
    severity: "serious",
  },
  {
    about: /玩教具材料|以游戏为基本活动/,
    texts: [
      "{class}自主游戏材料偏少,且多为成品玩具。",
      "区域材料投放与主题脱节,{n}个区角长期未更新。",
    ],
    advice: "按班级配齐低结构材料,随主题更换。",
    done: "已补充低结构材料,各班按月轮换。",
    severity: "general",
  },
  {
    about: /设备设施|消防设施/,
    texts: [
      "户外场地软化面积不足,滑梯下方缓冲层磨损。",
      "户外活动时间安排每天约{minutes}分钟,不足两小时。",
    ],
    advice: "更换缓冲层,调整一日活动安排,保证户外活动时间。",
    done: "滑梯缓冲层已更换,一日活动作息表已调整并公示。",
    severity: "general",
  },
  {
    about: /安全风险管控|门卫值守/,
    texts: ["家长接送登记有{n}天不完整。", "{class}活动室一处家具棱角未包防撞条。"],
    advice: "完善接送卡制度,全面排查尖角、插座等隐患。",
    done: "接送登记规范,防撞条全部加装。",
    severity: "serious",
    onSpot: "园方当场加装防撞条。",
  },
  {
    about: /健康检查|晨检/,
    texts: ["晨检记录只有打钩,没有异常情况处理。", "餐具消毒记录缺{n}次。"],
    advice: "保健医按周做营养分析,晨午检和消毒如实登记。",
    done: "食谱按周公示并附营养分析,晨检、消毒记录已规范。",
    severity: "general",
    onSpot: "保健医当场补记并重新培训保育员。",
  },
  {
    about: /活动组织实施|以游戏为基本活动/,
    texts: [
      "{class}一日活动以集体教学为主,区域游戏时间不足。",
      "大班存在书写拼音作业的现象。",
      "教师观察记录流于形式,{n}份内容雷同。",
    ],
    advice: "以游戏为基本活动,取消书写作业,开展观察记录教研。",
    done: "已取消书写作业,调整活动安排,每周开展一次观察案例教研。",
    severity: "general",
  },
  {
    about: /教师数量与资质|资格证明/,
    texts: ["{class}“两教一保”未配齐。", "{n}名教师尚未取得幼儿园教师资格证。"],
    advice: "按标准配齐人员,督促教师持证上岗。",
    done: "已补充保育员,未持证教师转为助教岗位。",
    severity: "serious",
  },
  {
    about: /经费管理与使用|收费公示/,
    texts: ["伙食费收支未按月公布。", "收费公示内容不全,退费办法未写明。"],
    advice: "伙食账目每月公布,收费项目、标准和退费办法全部公示。",
    done: "伙食收支已按月公布,收费公示栏已更新。",
    severity: "general",
  },
  {
    about: /膳食营养|食品采购/,
    texts: ["带量食谱未做营养分析,连续{n}周重复。", "食品留样记录缺{n}次。"],
    advice: "保健医按周做营养分析,留样按规定登记。",
    done: "食谱按周公示并附营养分析,留样记录齐全。",
    severity: "general",
  },
  {
    about: /^图书$/,
    texts: ["幼儿图书人均不足{n}册,部分绘本破损。"],
    advice: "按标准补充图书,设置班级图书角并定期轮换。",
    done: "已购置绘本,各班图书角按月轮换。",
    severity: "general",
  },
];
