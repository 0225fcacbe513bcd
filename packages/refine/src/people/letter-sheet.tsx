import type { Appointment } from "@dudao/core/model";
import { formatDate } from "../ui/format.ts";
import { roleOf } from "./letter.ts";

/** The letter as it is printed: a Chinese document in either language of the screen. */
export function LetterSheet({ row, office }: { row: Appointment; office: string }) {
  const day = (value: string) => formatDate(value, "zh-CN");
  return (
    <article className="gw-sheet al-sheet" lang="zh-CN">
      <h1 className="gw-title al-title">聘书</h1>
      <p className="al-number">{row.number}</p>
      <p className="gw-to">{row.inspectorName}同志：</p>
      <p>
        根据《教育督导条例》《督学管理暂行办法》，经考核，现聘任您为{office}
        {roleOf(row)}，聘期自{day(row.startDate)}至{day(row.endDate)}。
      </p>
      <p>特发此证。</p>
      <div className="gw-sign">
        <div>{office}</div>
        <div>{day(row.appointedOn ?? row.startDate)}</div>
      </div>
    </article>
  );
}
