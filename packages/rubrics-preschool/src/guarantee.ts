/** 政府保障情况: items 4 to 25. */
import type { CriterionSource } from "@dudao/rubric";
import { check, heading, yuanPerChild } from "./items.ts";
import { figureSheet, national } from "./sources.ts";

export const guarantee: CriterionSource = {
  ...heading(
    "A2",
    ["政府保障情况", "What the government provides"],
    [
      heading(
        "A2-4",
        ["党的领导", "Leadership"],
        [
          check(
            "4",
            ["党的组织和工作覆盖幼儿园", "The Party's organisation and work reach kindergartens"],
            {
              guidance: [
                "有3名以上党员的单独建支部",
                "Three members or more have a branch of their own",
              ],
            },
          ),
        ],
      ),
      heading(
        "A2-5",
        ["布局规划", "Layout"],
        [
          check("5", ["制定幼儿园布局规划", "There is a plan where kindergartens stand"], {
            evidence: [["布局规划", "The plan"]],
          }),
          check("6", ["布局规划纳入城乡统一规划", "It is part of the plans of town and country"]),
        ],
      ),
      heading(
        "A2-6",
        ["公共服务网络", "Network"],
        [
          check("7", [
            "每个乡镇至少有一所公办中心园",
            "Every township has a public centre kindergarten",
          ]),
        ],
      ),
      heading(
        "A2-7",
        ["小区配套幼儿园", "Kindergartens of housing estates"],
        [
          check(
            "8",
            [
              "与住宅同步规划、设计、建设、验收、交付",
              "Planned, designed, built, accepted and handed over with the homes",
            ],
            { evidence: [["移交协议", "Handover agreements"]] },
          ),
          check("9", [
            "全部办成公办园或普惠性民办园",
            "All are public or inclusive private kindergartens",
          ]),
        ],
      ),
      heading(
        "A2-8",
        ["经费投入", "Funds"],
        [
          check("10", ["落实公办园生均财政拨款标准", "Public funds per child reach the standard"], {
            guidance: [
              "标准由省规定；公布的国家指标表列每生每年500元",
              "The province sets it; the published national table has 500 yuan a year and child",
            ],
            evidence: [["拨款凭证", "Proof of funding"]],
          }),
          yuanPerChild(
            "11",
            ["其他公办性质幼儿园生均补助", "Subsidy of other public kindergartens"],
            "otherPublic",
            {
              source: figureSheet,
              guidance: [
                "原表另设“基本合格”，条件待核",
                "The form has a lower pass, its condition is to be checked",
              ],
            },
          ),
          yuanPerChild(
            "12",
            ["普惠性民办园生均补助", "Subsidy of inclusive private kindergartens"],
            "inclusivePrivate",
            {
              source: figureSheet,
              guidance: [
                "原表另设“基本合格”，条件待核",
                "The form has a lower pass, its condition is to be checked",
              ],
            },
          ),
        ],
      ),
      heading(
        "A2-9",
        ["收费", "Fees"],
        [
          check("13", ["制定收费标准", "There are fee standards"]),
          check("14", ["收费标准动态调整", "They are adjusted as costs change"]),
          check("15", ["无违规收费", "No improper fees are taken"]),
        ],
      ),
      heading(
        "A2-10",
        ["教师待遇", "Pay"],
        [
          check(
            "16",
            ["公办园教师工资保障，同工同酬", "Public kindergartens: equal pay, in full"],
            {
              guidance: [
                "公布的指标表列非在编与在编教师工资比75%，是否国家要求待核；原表另设“基本合格”",
                "The published table has 75 % of staffed teachers' pay, whether that is national is to be checked; the form has a lower pass",
              ],
            },
          ),
          check("17", ["民办园教师工资保障", "Private kindergartens: pay is secured"], {
            guidance: ["原表另设“基本合格”", "The form has a lower pass"],
          }),
        ],
      ),
      heading(
        "A2-11",
        ["安全", "Safety"],
        [
          check("18", [
            "各有关部门落实幼儿园安全监管责任",
            "Every department fulfils its duty for the safety of kindergartens",
          ]),
          check("19", ["近两年无较大安全责任事故", "No big accident in two years"]),
        ],
      ),
      heading(
        "A2-12",
        ["监管", "Supervision"],
        [
          check("20", ["先证后照，按年检查", "Permit before licence, and a check each year"]),
          check("21", ["基本信息备案和公示", "Basic facts are filed and shown"]),
          check("22", ["3—5年一轮督导评估", "Evaluated in rounds of three to five years"]),
          check("23", ["责任督学挂牌督导全覆盖", "Every kindergarten has its inspector"]),
          check("24", ["无无证园", "There are no unlicensed kindergartens"]),
          check("25", ["无上市、过度逐利行为", "None is listed or run for excessive profit"]),
        ],
      ),
    ],
    national,
  ),
  mandatory: true,
};
