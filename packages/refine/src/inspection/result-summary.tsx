import type { Inspection } from "@dudao/core/model";
import { useT } from "../i18n/use-t.ts";
import type { BlockProps } from "../registry/types.ts";
import { rubricText } from "../scoring/words.ts";
import { FigureRow } from "../ui/figure-row.tsx";
import { useFormat } from "../ui/format.ts";
import { useSheet } from "./use-sheet.ts";

/** What an inspection came to: points, grade, how much is rated, how many problems. */
export function ResultSummary({ record }: BlockProps) {
  const { t, locale } = useT();
  const format = useFormat();
  const row = record as Inspection | undefined;
  const sheet = useSheet(row?.id, Boolean(row?.grade));
  if (!row || row.state === "planned" || row.state === "missed") return null;
  const grade = sheet.data?.rubric.grades?.find((one) => one.code === row.grade)?.title;
  const scored = row.given !== null && row.possible !== null && Number(row.possible) > 0;
  const figures = [
    {
      label: t("result.rated"),
      value: `${format.number(row.answered)} / ${format.number(row.applicable)}`,
    },
    ...(scored
      ? [
          {
            label: t("result.points", { possible: format.number(row.possible) }),
            value: format.number(row.given),
          },
          ...(row.share === null
            ? []
            : [{ label: t("result.share"), value: format.share(row.share) }]),
        ]
      : []),
    ...(grade ? [{ label: t("result.grade"), value: rubricText(grade, locale) }] : []),
    { label: t("result.findings"), value: format.count(row.findingCount, { zh: "个", en: "" }) },
  ];
  return <FigureRow figures={figures} />;
}
