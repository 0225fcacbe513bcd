import type { Inspection } from "@dudao/core/model";
import { describe, expect, it, vi } from "vitest";
import { createFactsSaver, type FactsSent } from "./facts-saver.ts";

const stored = (over: Partial<Inspection>, version: number): Inspection =>
  ({
    topic: null,
    methods: [],
    questionnaireCount: null,
    lessonCount: null,
    strengths: null,
    advice: null,
    noProblem: false,
    ...over,
    version,
  }) as Inspection;

function setUp(answers: FactsSent[]) {
  const timers: (() => void)[] = [];
  const kept: unknown[] = [];
  const send = vi.fn(
    async (_patch: object, _version: number): Promise<FactsSent> =>
      answers.shift() ?? { kind: "unreachable" },
  );
  const saver = createFactsSaver({
    inspection: stored({}, 3),
    draft: null,
    send,
    keep: (draft) => kept.push(draft),
    later: (work) => {
      timers.push(work);
      return () => {};
    },
  });
  return { saver, send, timers, kept };
}

describe("saving the facts of a visit", () => {
  it("sends what changed with the version last seen", async () => {
    const { saver, send, kept } = setUp([
      { kind: "stored", inspection: stored({ topic: "课后服务" }, 4) },
    ]);
    saver.edit({ topic: "课后服务" });
    expect(kept.at(-1)).not.toBeNull();
    await saver.flush();
    expect(send).toHaveBeenCalledWith({ topic: "课后服务" }, 3);
    expect(saver.view().phase).toBe("saved");
    expect(kept.at(-1)).toBeNull();
  });

  it("merges silently with another's change of another field", async () => {
    const { saver, send } = setUp([
      { kind: "stale", inspection: stored({ lessonCount: 2 }, 9) },
      { kind: "stored", inspection: stored({ lessonCount: 2, topic: "双减" }, 10) },
    ]);
    saver.edit({ topic: "双减" });
    await saver.flush();
    expect(send).toHaveBeenLastCalledWith({ topic: "双减" }, 9);
    expect(saver.view().mine).toMatchObject({ topic: "双减", lessonCount: 2 });
  });

  it("asks when both changed the same field, and keeps what was typed", async () => {
    const { saver, send } = setUp([
      { kind: "stale", inspection: stored({ topic: "作业管理" }, 9) },
      { kind: "stored", inspection: stored({ topic: "双减" }, 10) },
    ]);
    saver.edit({ topic: "双减" });
    await saver.flush();
    expect(saver.view()).toMatchObject({ phase: "conflict", conflicts: ["topic"] });
    expect(saver.view().mine.topic).toBe("双减");
    saver.resolve("mine");
    await saver.flush();
    expect(send).toHaveBeenLastCalledWith({ topic: "双减" }, 9);
    expect(saver.view().phase).toBe("saved");
  });

  it("keeps what cannot be sent and tries again", async () => {
    const { saver, timers, kept } = setUp([
      { kind: "unreachable" },
      { kind: "stored", inspection: stored({ advice: "加强" }, 4) },
    ]);
    saver.edit({ advice: "加强" });
    await saver.flush();
    expect(saver.view().phase).toBe("unreachable");
    expect(kept.at(-1)).toMatchObject({ mine: { advice: "加强" } });
    timers.at(-1)?.();
    await saver.flush();
    expect(saver.view().phase).toBe("saved");
  });

  it("shows a refusal at its field", async () => {
    const { saver } = setUp([
      { kind: "refused", message: "主题过长", fields: { topic: "主题过长" } },
    ]);
    saver.edit({ topic: "x" });
    await saver.flush();
    expect(saver.view()).toMatchObject({ phase: "refused", fields: { topic: "主题过长" } });
  });
});
