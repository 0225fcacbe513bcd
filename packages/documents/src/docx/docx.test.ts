import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test, vi } from "vitest";
import {
  type AppointmentLetter,
  appointmentLetter,
  appointmentLetters,
  documentNumber,
  type OfficialDocument,
  officialDate,
  officialDocument,
} from "./index.ts";

function open(file: Uint8Array): Record<string, string> {
  const parts = Object.entries(unzipSync(file));
  return Object.fromEntries(parts.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** The text of each paragraph; line by line as one reads it. */
function paragraphs(xml = ""): string[] {
  return [...xml.matchAll(/<w:p>(.*?)<\/w:p>|<w:p\/>/gs)].map(([, inside = ""]) =>
    [...inside.matchAll(/<w:t [^>]*>(.*?)<\/w:t>/gs)].map(([, text]) => text).join(""),
  );
}

/** The opening tags nest and close: what a program needs before it reads anything. */
function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  for (const [, close, name, self] of xml.matchAll(/<(\/?)([\w:]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (self) continue;
    if (!close) open.push(name as string);
    else if (open.pop() !== name) return false;
  }
  return open.length === 0 && !/&(?!amp;|lt;|gt;|quot;)/.test(xml);
}

const opinion: OfficialDocument = {
  issuer: "某县人民政府教育督导委员会办公室",
  number: { code: "某教督", year: 2022, serial: 5 },
  title: ["某县人民政府教育督导委员会办公室", "关于开展秋季开学专项督导的通知"],
  addressees: "各乡镇人民政府，县直各学校",
  body: [
    { kind: "paragraph", text: "现就有关事项通知如下：" },
    { kind: "heading", level: 1, text: "督导对象" },
    { kind: "heading", level: 2, text: "义务教育学校" },
    { kind: "heading", level: 2, text: "幼儿园" },
    { kind: "heading", level: 1, text: "督导内容" },
    { kind: "heading", level: 2, text: "校园安全" },
    { kind: "heading", level: 3, text: "消防" },
    { kind: "table", header: ["学校", "日期"], rows: [["第一小学", "9月1日"]] },
  ],
  attachments: ["评分表", "联系人名单"],
  date: "2022-08-20",
  note: "联系人：办公室",
  copyTo: "市人民政府教育督导委员会办公室",
  printed: { office: "某县教育局办公室", date: "2022-08-21" },
  annexes: [{ title: "评分表", body: [{ kind: "paragraph", text: "略" }] }],
};

const letter: AppointmentLetter = {
  issuer: "某县人民政府",
  number: { code: "某教督聘", year: 2022, serial: 12 },
  name: "张三",
  role: "兼职督学",
  from: "2022-11-10",
  to: "2025-11-09",
  card: "20220012",
  date: "2022-11-10",
};

describe("official documents", () => {
  test("the page is that of GB/T 9704-2012", async () => {
    const { "word/document.xml": document = "", "word/fontTable.xml": fonts } = open(
      await officialDocument(opinion),
    );
    expect(document).toContain('<w:pgSz w:w="11906" w:h="16838"/>');
    expect(document).toContain('w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"');
    // 225 mm in 22 lines, 156 mm in 28 characters that are set a little closer than size 3.
    expect(document).toContain(
      '<w:docGrid w:type="linesAndChars" w:linePitch="579" w:charSpace="-8',
    );
    expect(fonts).toContain(
      '<w:font w:name="方正小标宋简体"><w:altName w:val="方正小标宋_GBK,小标宋,华文中宋,宋体,SimSun"/>',
    );
    expect(document).toMatch(/w:eastAsia="方正小标宋简体"[^>]*>.{0,9}<w:sz w:val="44"\/>/);
    expect(document).toMatch(/w:eastAsia="仿宋_GB2312"[^>]*><w:sz w:val="32"\/>/);
  });

  test("parts stand in the order of the standard, headings numbered in each section", async () => {
    const { "word/document.xml": document } = open(await officialDocument(opinion));
    expect(paragraphs(document).filter(Boolean)).toEqual([
      "某县人民政府教育督导委员会办公室文件",
      "某教督〔2022〕5号",
      "某县人民政府教育督导委员会办公室",
      "关于开展秋季开学专项督导的通知",
      "各乡镇人民政府，县直各学校：",
      "现就有关事项通知如下：",
      "一、督导对象",
      "（一）义务教育学校",
      "（二）幼儿园",
      "二、督导内容",
      "（一）校园安全",
      "1.消防",
      "学校",
      "日期",
      "第一小学",
      "9月1日",
      "附件：1.评分表",
      "　　　2.联系人名单",
      "某县人民政府教育督导委员会办公室",
      "2022年8月20日",
      "（联系人：办公室）",
      "附件",
      "评分表",
      "略",
      "抄送：市人民政府教育督导委员会办公室。",
      "某县教育局办公室",
      "2022年8月21日印发",
    ]);
  });

  test("heading levels have their typefaces", async () => {
    const { "word/document.xml": document = "" } = open(await officialDocument(opinion));
    const fontOf = (text: string) =>
      new RegExp(`<w:r><w:rPr><w:rFonts[^>]*w:eastAsia="([^"]+)"(?:(?!<w:r>).)*>${text}<`).exec(
        document,
      )?.[1];
    expect(["一、督导对象", "（二）幼儿园", "1.消防"].map(fontOf)).toEqual([
      "黑体",
      "楷体_GB2312",
      "仿宋_GB2312",
    ]);
  });

  test("the seal covers a signature centred over the date, four characters from the edge", async () => {
    const { "word/document.xml": document = "" } = open(
      await officialDocument({ ...opinion, issuer: "某县人民政府", mark: null }),
    );
    // 10 half-wide figures' and characters' width is 6 and a half: date 4, signature 4.25.
    expect(document).toMatch(/w:rightChars="425" w:right="1360"\/>(?:(?!<w:p>).)*>某县人民政府</);
    expect(document).toMatch(/w:rightChars="400" w:right="1280"\/>(?:(?!<w:p>).)*>2022年8月20日</);
  });

  test("page numbers stand outside: right on odd pages, left on even ones", async () => {
    const parts = open(await officialDocument(opinion));
    expect(parts["word/odd.xml"]).toContain('<w:jc w:val="right"/>');
    expect(parts["word/even.xml"]).toContain('<w:jc w:val="left"/>');
    expect(parts["word/settings.xml"]).toContain("<w:evenAndOddHeaders/>");
  });

  test("the same data gives the same bytes, later and elsewhere", async () => {
    const first = await officialDocument(opinion);
    vi.stubEnv("TZ", "America/New_York");
    const second = await officialDocument(JSON.parse(JSON.stringify(opinion)));
    vi.unstubAllEnvs();
    expect(second).toEqual(first);
    expect(await officialDocument({ ...opinion, date: "2022-08-22" })).not.toEqual(first);
  });

  test("whatever the text holds, the parts are well-formed", async () => {
    const nasty = '<w:p> & "引号" \u0000\u000b\ud800 第一行\n第二行';
    const file = await officialDocument({
      ...opinion,
      title: nasty,
      body: [
        { kind: "paragraph", text: nasty },
        { kind: "table", header: [nasty], rows: [[nasty]] },
      ],
    });
    for (const xml of Object.values(open(file))) expect(isWellFormed(xml)).toBe(true);
    const { "word/document.xml": document } = open(file);
    expect(paragraphs(document)).toContain("&lt;w:p&gt; &amp; &quot;引号&quot;  第一行第二行");
  });
});

describe("letters of appointment", () => {
  test("say who, what and how long", async () => {
    const { "word/document.xml": document } = open(await appointmentLetter(letter));
    expect(paragraphs(document).filter(Boolean)).toEqual([
      "聘　书",
      "某教督聘〔2022〕12号",
      "张三同志：",
      "根据《教育督导条例》《督学管理暂行办法》，经考核，现聘任您为某县人民政府兼职督学，聘期自2022年11月10日至2025年11月9日。",
      "督学证号：20220012",
      "特发此证。",
      "某县人民政府",
      "2022年11月10日",
    ]);
  });

  test("many stand in one file, a page each", async () => {
    const file = await appointmentLetters([letter, { ...letter, name: "李四" }, letter]);
    const { "word/document.xml": document = "" } = open(file);
    expect(document.split("<w:pageBreakBefore/>")).toHaveLength(3);
    await expect(appointmentLetters([])).rejects.toThrow(RangeError);
  });
});

test("numbers and dates are written as the standard says", () => {
  expect(documentNumber({ code: "某教督", year: 2022, serial: 5 })).toBe("某教督〔2022〕5号");
  expect(officialDate("2022-01-05")).toBe("2022年1月5日");
  expect(() => officialDate("2022-1-5")).toThrow(RangeError);
});
