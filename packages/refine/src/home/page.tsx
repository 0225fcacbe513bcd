import type { Figure, PlanItem, Task, YearReport } from "@dudao/core/model";
import { useApiQuery } from "../api/hooks.ts";
import { useT } from "../i18n/use-t.ts";
import { useSession } from "../session/use-session.ts";
import { useFormat } from "../ui/format.ts";
import { Page } from "../ui/page.tsx";
import { Failed, Loading } from "../ui/states.tsx";
import { Styles } from "../ui/styles.tsx";
import { FigureList } from "./figure-list.tsx";
import { m } from "./messages.ts";
import { MonthStrip } from "./month-strip.tsx";
import { Overview } from "./overview.tsx";
import { css } from "./styles.ts";
import { TaskList } from "./task-list.tsx";

/** What `home.tasks` answers. */
type Home = {
  tasks: Task[];
  figures: Figure[];
  month: PlanItem[];
  trend: YearReport["months"];
};

/** `/`: what must I do now, what is late, what is next. */
export default function HomePage() {
  const { say } = useT();
  const format = useFormat();
  const session = useSession();
  const home = useApiQuery<Home>("home.tasks");
  const office = session.settings && !session.oversight ? say(session.settings.office) : undefined;
  return (
    <Page
      title={format.date(session.today)}
      documentTitle={say(m.menu)}
      kicker={office ?? session.region.name}
    >
      <Styles id="home" css={css} />
      {session.oversight && session.may("reporting.read") && <Overview />}
      {home.isError ? (
        <Failed error={home.error} retry={() => void home.refetch()} />
      ) : !home.data ? (
        <Loading rows={10} />
      ) : (
        <div className="hm-grid">
          <TaskList tasks={home.data.tasks} />
          <FigureList figures={home.data.figures} months={home.data.trend} />
          {session.may("planning.read") && !session.oversight && (
            <MonthStrip items={home.data.month} />
          )}
        </div>
      )}
    </Page>
  );
}
