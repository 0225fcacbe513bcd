import type { AppraisalSheet } from "@dudao/core/model";
import { type Answer, flattenCriteria, type Leaf } from "@dudao/rubric";
import { App } from "antd";
import { useParams } from "react-router";
import type { ApiError } from "../api/errors.ts";
import { useApiMutation, useApiQuery } from "../api/hooks.ts";
import { useT } from "../i18n/use-t.ts";
import { useLinks } from "../links.ts";
import { AnswerInput } from "../scoring/answer-input.tsx";
import { css as scoringCss } from "../scoring/styles.ts";
import { rubricText } from "../scoring/words.ts";
import { useSession } from "../session/use-session.ts";
import { Page } from "../ui/page.tsx";
import { Failed, Loading } from "../ui/states.tsx";
import { Styles } from "../ui/styles.tsx";
import { workCss } from "./work-css.ts";
import { w } from "./work-messages.ts";

type Rate = { id: string; version: number; criterion: string; answer: Answer | null };

function Sheet({ sheet }: { sheet: AppraisalSheet }) {
  const { locale } = useT();
  const { message } = App.useApp();
  const { may, oversight } = useSession();
  const rate = useApiMutation<Rate>("inspectorAppraisal.rate");
  const { appraisal, rubric, answers } = sheet;
  const closed = appraisal.state !== "draft" || oversight || !may("people.write");
  const put = (criterion: string, answer: Answer | null) =>
    rate.mutate(
      { id: appraisal.id, version: appraisal.version, criterion, answer },
      {
        onError: (error: ApiError) => {
          const said = Object.values(error.fieldErrors)[0]?.message ?? error.message;
          void message.error(said);
        },
      },
    );
  return flattenCriteria(rubric).map(({ criterion, leaf, depth }) =>
    leaf ? (
      <section key={criterion.code} className="ap-item">
        <p>
          <span className="dd-num">{criterion.code}</span> {rubricText(criterion.text, locale)}
        </p>
        {criterion.guidance && <p className="dd-soft">{rubricText(criterion.guidance, locale)}</p>}
        <AnswerInput
          leaf={criterion as Leaf}
          answer={(answers[criterion.code] as Answer | undefined) ?? null}
          disabled={closed || rate.isPending}
          onAnswer={(answer) => put(criterion.code, answer)}
        />
      </section>
    ) : depth === 0 ? (
      <h2 key={criterion.code}>{rubricText(criterion.text, locale)}</h2>
    ) : (
      <h3 key={criterion.code}>{rubricText(criterion.text, locale)}</h3>
    ),
  );
}

/** `/appraisals/:id/rating`: the year of one inspector, criterion by criterion. */
export default function AppraisalPage() {
  const { id = "" } = useParams();
  const { say, locale } = useT();
  const links = useLinks();
  const query = useApiQuery<AppraisalSheet>("inspectorAppraisal.sheet", { id });
  const sheet = query.data;
  return (
    <Page
      title={
        sheet
          ? say(w.appraisal, {
              name: sheet.appraisal.inspectorName,
              year: sheet.appraisal.year,
            })
          : say(w.rate)
      }
      subtitle={
        sheet
          ? say(w.rubric, {
              title: rubricText(sheet.rubric.title, locale),
              version: sheet.rubric.version,
            })
          : " "
      }
      back={{ to: links.show("inspectorAppraisal", id), label: say(w.back) }}
      width="narrow"
      extra={
        sheet && (
          <span className="ap-total dd-num" aria-live="polite">
            {say(w.points, { given: sheet.result.given, possible: sheet.result.possible })}
          </span>
        )
      }
    >
      <Styles id="scoring" css={scoringCss} />
      <Styles id="people-work" css={workCss} />
      {query.isError ? (
        <Failed error={query.error} retry={() => void query.refetch()} />
      ) : sheet ? (
        <Sheet sheet={sheet} />
      ) : (
        <Loading rows={10} />
      )}
    </Page>
  );
}
