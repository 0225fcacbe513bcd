import { useEffect } from "react";
import { useParams } from "react-router";
import { useApiQuery } from "../api/hooks.ts";
import { useT } from "../i18n/use-t.ts";
import { Empty, Failed, Loading } from "../ui/states.tsx";
import { Styles } from "../ui/styles.tsx";
import { m } from "./messages.ts";
import { css } from "./styles.ts";
import { type Sheet, useRubric } from "./use-scoring.ts";
import { Workspace } from "./workspace.tsx";

function Ready({ sheet }: { sheet: Sheet }) {
  const { say, locale } = useT();
  const rubric = useRubric(sheet.rubric);
  const name = sheet.inspection.institutionName;
  useEffect(() => {
    document.title = `${say(m.title)} · ${name}`;
  }, [say, name]);
  if ("problems" in rubric) {
    const [first] = rubric.problems;
    const reason = first && (locale === "en" ? first.message.en : first.message["zh-CN"]);
    return <Empty title={say(m.notFoundRubric)} hint={reason} />;
  }
  return <Workspace key={sheet.inspection.id} sheet={sheet} rubric={rubric} />;
}

/** `/inspections/:id/scoring` */
export default function ScoringPage() {
  const { id = "" } = useParams();
  const sheet = useApiQuery<Sheet>("inspection.sheet", { id });
  return (
    <>
      <Styles id="scoring" css={css} />
      {sheet.data ? (
        <Ready sheet={sheet.data} />
      ) : sheet.error ? (
        <Failed error={sheet.error} retry={() => void sheet.refetch()} />
      ) : (
        <div className="sc-waiting">
          <Loading rows={10} />
        </div>
      )}
    </>
  );
}
