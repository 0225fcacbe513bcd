import type { TableName } from "../columns.ts";
import type { Db } from "../database.ts";

type Row = Record<string, unknown>;

/** An id of a region, as the browser would make it. */
export function idIn(region: string, name: string): string {
  return `${region}-${name.toLowerCase().padEnd(16, "0")}`;
}

/**
 * A row of every table an application writes, in the order their references
 * ask for. What triggers write (audit, figures) follows from these.
 */
export function sampleRows(region: string): [TableName, Row][] {
  const id = (name: string) => idIn(region, name);
  const unit = { institutionId: id("school"), programmeId: id("programme") };
  return [
    ["commission_member", { id: id("member"), name: "教育局", post: "member", position: 1 }],
    ["district", { id: id("district"), name: "第一责任区" }],
    [
      "institution",
      {
        id: id("school"),
        code: "S1",
        name: "实验小学",
        kind: "primary",
        ownership: "public",
        township: "新城街道",
        status: "open",
        districtId: id("district"),
        searchText: "实验小学 syxx",
      },
    ],
    [
      "inspector",
      {
        id: id("inspector"),
        name: "李督学",
        kind: "assignedInspector",
        districtId: id("district"),
        searchText: "李督学 ldx",
      },
    ],
    [
      "appointment",
      {
        id: id("appointment"),
        inspectorId: id("inspector"),
        role: "assignedInspector",
        state: "appointed",
        number: "2020-1",
        startDate: "2020-01-01",
        endDate: "2022-12-31",
        // Renews itself, so that no reference is empty.
        previousId: id("appointment"),
      },
    ],
    [
      "appointment_attestation",
      {
        id: id("attestation"),
        appointmentId: id("appointment"),
        condition: "health",
        met: true,
        attestedByName: "王主任",
        attestedOn: "2020-01-01",
      },
    ],
    [
      "certificate",
      { id: id("certificate"), inspectorId: id("inspector"), kind: "inspectorCard", number: "1" },
    ],
    [
      "employment",
      {
        id: id("employment"),
        inspectorId: id("inspector"),
        employer: "实验小学",
        institutionId: id("school"),
        startDate: "2001-09-01",
      },
    ],
    ["tenure", { id: id("tenure"), inspectorId: id("inspector"), joinedOn: "2020-01-01" }],
    [
      "inspector_photo",
      {
        id: id("photo"),
        inspectorId: id("inspector"),
        contentType: "image/png",
        content: "iVBORw0KGgo=",
      },
    ],
    [
      "school_assignment",
      {
        id: id("assignment"),
        inspectorId: id("inspector"),
        institutionId: id("school"),
        startDate: "2022-03-01",
        // Of itself: only so that the reference is there to be tried.
        successorId: id("assignment"),
      },
    ],
    [
      "avoidance",
      {
        id: id("avoidance"),
        inspectorId: id("inspector"),
        institutionId: id("school"),
        relation: "relative",
        startDate: "2022-01-01",
      },
    ],
    [
      "training_course",
      {
        id: id("course"),
        title: "督学任职培训",
        mode: "concentrated",
        startDate: "2022-07-04",
        endDate: "2022-07-08",
        hours: "40",
      },
    ],
    [
      "training_record",
      { id: id("record"), courseId: id("course"), inspectorId: id("inspector"), hours: "36" },
    ],
    [
      "inspector_appraisal",
      {
        id: id("appraisal"),
        inspectorId: id("inspector"),
        year: 2022,
        rubricId: "inspector-appraisal",
        rubricVersion: "1.0.0",
        rubricHash: "h",
      },
    ],
    [
      "commendation",
      {
        id: id("paper"),
        inspectorId: id("inspector"),
        kind: "paper",
        title: "县域督导实践",
        givenOn: "2022-10-01",
      },
    ],
    [
      "calendar_subscription",
      { id: id("calendar"), inspectorId: id("inspector"), tokenHash: "calendar-hash" },
    ],
    ["annual_plan", { id: id("plan"), year: 2022, title: "2022年工作要点" }],
    [
      "plan_item",
      { id: id("item"), planId: id("plan"), month: 3, title: "双减专项督导", kind: "thematic" },
    ],
    [
      "programme",
      {
        id: id("programme"),
        title: "双减专项督导",
        kind: "thematic",
        planItemId: id("item"),
        rubricId: "double-reduction",
        startDate: "2022-03-01",
        endDate: "2022-11-30",
        methods: ["campusPatrol"],
      },
    ],
    [
      "team",
      {
        id: id("team"),
        programmeId: id("programme"),
        name: "第一组",
        leaderId: id("inspector"),
      },
    ],
    ["team_member", { teamId: id("team"), inspectorId: id("inspector") }],
    [
      "inspection",
      {
        id: id("inspection"),
        ...unit,
        plannedDate: "2022-04-10",
        leadInspectorId: id("inspector"),
        questionnaireCount: 12,
      },
    ],
    ["inspection_member", { inspectionId: id("inspection"), inspectorId: id("inspector") }],
    [
      "avoidance_declaration",
      {
        id: id("declaration"),
        inspectorId: id("inspector"),
        inspectionId: id("inspection"),
        conflict: false,
        declaredOn: "2022-04-08",
      },
    ],
    [
      "inspector_message",
      {
        id: id("message"),
        inspectorId: id("inspector"),
        inspectionId: id("inspection"),
        kind: "joined",
        text: "实验小学",
      },
    ],
    [
      "rating",
      {
        inspectionId: id("inspection"),
        criterion: "a1",
        answer: { level: "A" },
        updatedBy: "李督学",
      },
    ],
    [
      "app_user",
      {
        id: id("user"),
        userName: "office",
        name: "王主任",
        roles: ["director"],
        inspectorId: id("inspector"),
        institutionId: id("school"),
        passwordHash: "secret-hash",
      },
    ],
    [
      "session",
      { id: id("session"), userId: id("user"), tokenHash: "t", expiresAt: "2022-12-01T00:00:00Z" },
    ],
    [
      "notice",
      {
        id: id("notice"),
        inspectionId: id("inspection"),
        ...unit,
        series: "教督整",
        year: 2022,
        number: 1,
        printedNumber: "教督整〔2022〕1号",
        deadline: "2022-05-10",
        issuedOn: "2022-04-12",
        issuedById: id("user"),
        issuedByName: "王主任",
      },
    ],
    [
      "finding",
      {
        id: id("finding"),
        inspectionId: id("inspection"),
        ...unit,
        description: "作业公示不全",
        severity: "general",
        foundOn: "2022-04-10",
        noticeId: id("notice"),
        reportedById: id("user"),
        verifiedById: id("user"),
      },
    ],
    [
      "rectification_report",
      {
        id: id("report"),
        noticeId: id("notice"),
        ...unit,
        text: "已整改",
        submittedAt: "2022-05-01T02:00:00Z",
        submittedById: id("user"),
        submittedByName: "张校长",
      },
    ],
    [
      "draw",
      {
        id: id("draw"),
        title: "随机抽查",
        programmeId: id("programme"),
        inputs: { title: "随机抽查" },
        inputsHash: "0".repeat(64),
        commitment: "0".repeat(64),
        committedAt: "2022-05-01T02:00:00Z",
        committedByName: "张督导",
      },
    ],
    ["draw_seed", { id: id("seed"), drawId: id("draw"), seed: "secret-seed" }],
    [
      "rubric_profile",
      {
        id: id("profile"),
        content: "{}",
        title: "本地指标",
        rubricId: "local",
        rubricVersion: "1.0.0",
        baseId: "base",
        baseVersion: "1.0.0",
      },
    ],
    ["rubric_release", { id: id("release"), profileId: id("profile"), rubric: "{}" }],
    ["monthly_report", { id: id("month"), inspectorId: id("inspector"), year: 2022, month: 4 }],
    ["annual_summary", { id: id("summary"), year: 2022, title: "2022年工作总结" }],
    ["counter", { series: "教督整", year: 2022, value: 1 }],
  ];
}

/** Writes a sample of every table into the region at work. */
export async function insertSamples(db: Db, region: string): Promise<void> {
  for (const [table, row] of sampleRows(region)) await db.insert(table, row);
}
