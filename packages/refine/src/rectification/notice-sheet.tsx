import type { Finding, Inspection, Notice } from "@dudao/core/model";
import { formatDate } from "../ui/format.ts";

const NUMERALS = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

/** 1 to 99 as Chinese numerals, as the headings of documents count. */
export function chineseNumber(n: number): string {
  if (n <= 10) return NUMERALS[n - 1] ?? String(n);
  if (n < 20) return `十${NUMERALS[n - 11]}`;
  const ones = n % 10 === 0 ? "" : NUMERALS[(n % 10) - 1];
  return `${NUMERALS[Math.floor(n / 10) - 1]}十${ones}`;
}

/** The legal ground, worded as notices word it (教育督导条例第二十一条). */
const GROUND = "根据《教育督导条例》第二十一条规定，现通知你单位限期整改如下：";

function Item({ finding, index }: { finding: Finding; index: number }) {
  return (
    <>
      <p className="gw-heading">
        {chineseNumber(index + 1)}、{finding.description}
      </p>
      {finding.basis && <p>依据：{finding.basis}。</p>}
      {finding.advice && <p>整改要求：{finding.advice}</p>}
    </>
  );
}

/**
 * A rectification notice in the layout of official documents (GB/T 9704-2012).
 * It is a Chinese document in either language of the screen.
 */
export function NoticeSheet({
  notice,
  findings,
  inspection,
  office,
  programmeTitle,
}: {
  notice: Notice;
  findings: readonly Finding[];
  inspection: Inspection | undefined;
  office: string;
  programmeTitle?: string;
}) {
  const day = (value: string) => formatDate(value, "zh-CN");
  // A title that quotes something takes no second pair of quotes around it.
  const named = programmeTitle?.includes("“")
    ? programmeTitle
    : programmeTitle && `“${programmeTitle}”`;
  const occasion = inspection
    ? `${day(inspection.plannedDate)}，我室在${named ?? "督导检查"}中发现你单位存在以下问题。`
    : "经督导检查，发现你单位存在以下问题。";
  return (
    <article className="gw-sheet" lang="zh-CN">
      <header>
        <div className="gw-office">{office}</div>
        <div className="gw-number">{notice.printedNumber}</div>
        <div className="gw-line" />
      </header>
      <h1 className="gw-title">教育督导整改通知书</h1>
      <p className="gw-to">{notice.institutionName}：</p>
      <p>
        {occasion}
        {GROUND}
      </p>
      {findings.map((finding, index) => (
        <Item key={finding.id} finding={finding} index={index} />
      ))}
      {notice.requirements && <p className="gw-lines">{notice.requirements}</p>}
      <p>
        请你单位于{day(notice.deadline)}
        前完成整改，并将整改情况书面报送我室。逾期未整改或者整改不到位的，将按照有关规定处理。
      </p>
      <div className="gw-sign">
        <div>{office}</div>
        <div>{day(notice.issuedOn)}</div>
      </div>
    </article>
  );
}
