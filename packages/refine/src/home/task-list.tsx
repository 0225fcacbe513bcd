import type { Task } from "@dudao/core/model";
import { useState } from "react";
import { Link } from "react-router";
import { useT } from "../i18n/use-t.ts";
import { useLinks } from "../links.ts";
import { useSession } from "../session/use-session.ts";
import { daysUntil, useFormat } from "../ui/format.ts";
import { Empty } from "../ui/states.tsx";
import { OverdueTag } from "../ui/status-tag.tsx";
import { m, many, manyOther } from "./messages.ts";
import { foldTasks, groupTasks, type TaskFold, taskLink } from "./tasks.ts";

function When({ task }: { task: Task }) {
  const { say } = useT();
  const format = useFormat();
  const { today } = useSession();
  const { deadline, overdue } = task;
  const days = deadline === null ? null : daysUntil(deadline, today);
  return (
    <span className={overdue ? "hm-when hm-when-late dd-num" : "hm-when dd-num"}>
      {overdue && <OverdueTag />}
      {days !== null && days < 0 && say(m.lateDays, { days: -days })}
      {days === 0 && say(m.dueToday)}
      {days !== null && days > 0 && (
        <>
          <span>{say(m.dueIn, { days })}</span>
          <span>{say(m.until, { date: format.day(deadline) })}</span>
        </>
      )}
    </span>
  );
}

function TaskLine({ task }: { task: Task }) {
  const { say } = useT();
  const links = useLinks();
  return (
    <li>
      <Link className="hm-task" to={taskLink(task, links)} data-task={task.kind}>
        <span className="hm-task-title">{say(task.title)}</span>
        <When task={task} />
      </Link>
    </li>
  );
}

function Fold({ fold }: { fold: TaskFold }) {
  const { say } = useT();
  const [open, setOpen] = useState(false);
  const [first] = fold.tasks;
  if (!first || fold.tasks.length === 1) return first ? <TaskLine task={first} /> : null;
  const count = fold.tasks.length;
  return (
    <li>
      <button
        type="button"
        className="hm-task"
        aria-expanded={open}
        data-task={fold.kind}
        onClick={() => setOpen(!open)}
      >
        <span className="hm-task-title">{say(many[fold.kind] ?? manyOther, { count })}</span>
        <When task={first} />
        <span className="hm-fold">{say(open ? m.hide : m.show)}</span>
      </button>
      {open && (
        <ul className="hm-tasks">
          {fold.tasks.map((task) => (
            <TaskLine key={task.kind + task.id + task.deadline} task={task} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** What one has to do: what is late, what is due soon, what comes next. */
export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  const { say } = useT();
  const { today, user } = useSession();
  const groups = groupTasks(tasks, today);
  const hint = user.institutionId
    ? m.allDoneHead
    : user.inspectorId
      ? m.allDoneInspector
      : m.allDoneOffice;
  return (
    <section aria-labelledby="hm-tasks">
      <header className="hm-head">
        <h2 id="hm-tasks">{say(m.toDo)}</h2>
        {tasks.length > 0 && <span className="hm-count dd-num">{tasks.length}</span>}
      </header>
      {groups.length === 0 && <Empty title={say(m.allDone)} hint={say(hint)} />}
      {groups.map((group) => (
        <section key={group.id} className={`hm-group hm-group-${group.id}`}>
          <h3>
            {say(m[group.id])} <span className="dd-num">{group.tasks.length}</span>
          </h3>
          <ul className="hm-tasks">
            {foldTasks(group.tasks).map((fold) => (
              <Fold key={fold.kind + (fold.tasks[0]?.id ?? "")} fold={fold} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
