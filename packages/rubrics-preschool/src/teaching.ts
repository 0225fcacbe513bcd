/** 幼儿园保教质量保障情况: items 26 to 36. */
import { type CriterionSource, localText } from "@dudao/rubric";
import { check, heading, percentage } from "./items.ts";
import { figureSheet, national } from "./sources.ts";

const perTeacher: CriterionSource = {
  kind: "measure",
  code: "31",
  text: localText("每名专任教师对应幼儿数", "Children to a full-time teacher"),
  guidance: localText("专任教师与在园幼儿之比不低于1∶15", "Teachers to children not below 1 : 15"),
  unit: localText("人"),
  direction: "atMost",
  thresholds: [{ value: 15 }],
  ratio: {
    part: localText("在园幼儿总数", "Children in kindergartens"),
    whole: localText("专任教师数", "Full-time teachers"),
    per: 1,
  },
  methods: ["documentReview"],
  source: figureSheet,
};

export const quality: CriterionSource = {
  ...heading(
    "A3",
    ["幼儿园保教质量保障情况", "Quality of care and education"],
    [
      heading(
        "A3-13",
        ["办园条件", "Conditions"],
        [
          check(
            "26",
            ["园舍、玩教具、图书达到标准", "Buildings, toys and books reach the standard"],
            {
              guidance: [
                "每生室外场地4、活动室8.17、建筑10.44平方米以上，图书3—5册；原表不足5%以内为基本合格",
                "4 m² outdoors, 8.17 m² of rooms, 10.44 m² of building and 3 to 5 books a child; up to 5 % short is the form's lower pass",
              ],
            },
          ),
          check(
            "27",
            [
              "2017年后规划设计的幼儿园达到建设标准",
              "Those designed after 2017 reach the standard",
            ],
            {
              guidance: [
                "原表不足3%以内为基本合格；2017年前后的划分据转述，待核",
                "Up to 3 % short is the form's lower pass; the year is retold and to be checked",
              ],
            },
          ),
        ],
      ),
      heading(
        "A3-14",
        ["班额", "Class sizes"],
        [
          percentage(
            "28",
            ["班额达标率", "Classes of proper size"],
            85,
            ["达标班数", "Classes of proper size"],
            ["总班数", "Classes"],
            { source: figureSheet },
          ),
        ],
      ),
      heading(
        "A3-15",
        ["教职工配备", "Staffing"],
        [
          percentage(
            "29",
            ["教职工配备达标率", "Kindergartens with the staff they need"],
            100,
            ["配备达标的幼儿园数", "Kindergartens with enough staff"],
            ["幼儿园总数", "Kindergartens"],
            {
              guidance: [
                "原表80%以上为基本合格；按园数还是人数计算待核",
                "80 % is the form's lower pass; whether kindergartens or persons are counted is to be checked",
              ],
            },
          ),
          check("30", ["公办园无“有编不补”", "No public post is left empty"]),
          perTeacher,
        ],
      ),
      heading(
        "A3-16",
        ["教师管理", "Teachers"],
        [
          percentage(
            "32",
            ["教职工持证上岗率", "Staff with the certificates their work asks for"],
            100,
            ["持证上岗教职工数", "Staff with certificates"],
            ["应持证教职工数", "Staff who need them"],
            { source: figureSheet },
          ),
          check("33", ["落实教师培训", "Teachers are trained"]),
          check("34", ["建立师德师风长效机制", "There are standing rules of conduct"]),
          check("35", ["近两年无严重师德失范事件", "No grave misconduct in two years"]),
        ],
      ),
      heading(
        "A3-17",
        ["科学保教", "Play"],
        [
          check("36", [
            "以游戏为基本活动，无“小学化”",
            "Play is the basic activity, nothing is taught as in primary school",
          ]),
        ],
      ),
    ],
    national,
  ),
  mandatory: true,
};
