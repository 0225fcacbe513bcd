import type { InspectorMessage } from "@dudao/core/model";
import { App, Button } from "antd";
import { useNavigate, useParams } from "react-router";
import { useApiMutation, useApiQuery } from "../api/hooks.ts";
import { useT } from "../i18n/use-t.ts";
import { useFormat } from "../ui/format.ts";
import { Page } from "../ui/page.tsx";
import { Failed, Loading } from "../ui/states.tsx";
import { w } from "./work-messages.ts";

const TEXTS = {
  replaced: w.toldReplaced,
  joined: w.toldJoined,
  teamChanged: w.toldTeamChanged,
} as const;

/** `/messages/:id`: what one is told of a team; noted, it leaves the tasks. */
export default function MessagePage() {
  const { id = "" } = useParams();
  const { say } = useT();
  const format = useFormat();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const query = useApiQuery<InspectorMessage>("inspectorMessage.one", { id });
  const see = useApiMutation<{ id: string }>("inspectorMessage.see");
  const noted = () =>
    see.mutate(
      { id },
      {
        onSuccess: () => navigate("/"),
        onError: (error) => void message.error(error.message),
      },
    );
  return (
    <Page
      title={say(w.message)}
      width="narrow"
      extra={
        query.data && (
          <Button type="primary" loading={see.isPending} onClick={noted}>
            {say(w.understood)}
          </Button>
        )
      }
    >
      {query.isError ? (
        <Failed error={query.error} retry={() => void query.refetch()} />
      ) : !query.data ? (
        <Loading rows={4} />
      ) : (
        <>
          <p>{say(TEXTS[query.data.kind])}</p>
          <p>
            <strong>{query.data.text}</strong>
          </p>
          <p className="dd-faint">{format.dateTime(query.data.createdAt)}</p>
        </>
      )}
    </Page>
  );
}
