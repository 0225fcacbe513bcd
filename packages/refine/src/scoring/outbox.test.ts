import type { Rating } from "@dudao/core/model";
import type { Answer } from "@dudao/rubric";
import { describe, expect, it, vi } from "vitest";
import { keepDrafts, readDrafts } from "./drafts.ts";
import { createOutbox, type Sent } from "./outbox.ts";
import { type Drafts, openSheet, outboxCounts } from "./sheet-state.ts";

const met: Answer = { kind: "check", met: true };
const unmet: Answer = { kind: "check", met: false };
const rating = (answer: Answer, version: number, remark: string | null = null): Rating => ({
  inspectionId: "211282-01jd3k9x2mq7a8bc",
  criterion: "A1",
  answer,
  remark,
  version,
  updatedAt: "2022-11-10T09:00:00+08:00",
  updatedBy: "王督学",
});

function setUp(answers: Sent[], drafts: Drafts = {}, ratings: Rating[] = []) {
  const kept: { drafts: Drafts } = { drafts };
  const timers: (() => void)[] = [];
  const send = vi.fn(
    async (_: unknown): Promise<Sent> => answers.shift() ?? { kind: "unreachable" },
  );
  const outbox = createOutbox({
    initial: openSheet(ratings, drafts),
    send,
    keep: (now) => {
      kept.drafts = now;
      return true;
    },
    later: (work) => {
      timers.push(work);
      return () => {
        timers.splice(timers.indexOf(work), 1);
      };
    },
  });
  const settle = () => new Promise((done) => setTimeout(done, 0));
  return { outbox, send, kept, timers, settle };
}

describe("the outbox", () => {
  it("sends an answer and forgets the draft once it is stored", async () => {
    const { outbox, send, kept, settle } = setUp([{ kind: "stored", rating: rating(met, 1) }]);
    outbox.edit("A1", { answer: met });
    expect(kept.drafts).toEqual({ A1: { answer: met, remark: null, version: 0 } });
    await settle();
    expect(send).toHaveBeenCalledWith({ criterion: "A1", answer: met, remark: null, version: 0 });
    expect(outbox.view().sheet.A1).toMatchObject({ phase: "saved", version: 1 });
    expect(kept.drafts).toEqual({});
  });

  it("keeps the draft while the server is away and sends it when it is back", async () => {
    const { outbox, kept, timers, settle, send } = setUp([
      { kind: "unreachable" },
      { kind: "stored", rating: rating(met, 1) },
    ]);
    outbox.edit("A1", { answer: met });
    await settle();
    expect(outbox.view().unreachable).toBe(true);
    expect(outboxCounts(outbox.view().sheet).waiting).toBe(1);
    expect(kept.drafts.A1).toBeDefined();
    expect(timers).toHaveLength(1);
    outbox.retry();
    await settle();
    expect(send).toHaveBeenCalledTimes(2);
    expect(outbox.view()).toMatchObject({ unreachable: false, sheet: { A1: { phase: "saved" } } });
  });

  it("sends what was changed while the last one was on its way", async () => {
    const { outbox, send, settle } = setUp([
      { kind: "stored", rating: rating(met, 1) },
      { kind: "stored", rating: rating(unmet, 2) },
    ]);
    outbox.edit("A1", { answer: met });
    outbox.edit("A1", { answer: unmet });
    await settle();
    expect(send.mock.calls.map(([sent]) => sent)).toMatchObject([
      { answer: met, version: 0 },
      { answer: unmet, version: 1 },
    ]);
    expect(outbox.view().sheet.A1?.mine.answer).toEqual(unmet);
  });

  it("asks when somebody else answered, and loses neither value", async () => {
    const { outbox, kept, settle, send } = setUp([
      { kind: "conflict", current: rating(unmet, 4, "见照片") },
      { kind: "stored", rating: rating(met, 5) },
    ]);
    outbox.edit("A1", { answer: met });
    await settle();
    const entry = outbox.view().sheet.A1;
    expect(entry).toMatchObject({ phase: "conflict", mine: { answer: met } });
    expect(entry?.theirs).toMatchObject({ by: "王督学", held: { answer: unmet } });
    expect(kept.drafts.A1).toBeDefined();
    outbox.resolve("A1", "mine");
    await settle();
    expect(send).toHaveBeenLastCalledWith(expect.objectContaining({ answer: met, version: 4 }));
  });

  it("takes a conflict with its own lost reply as stored", async () => {
    const { outbox, settle } = setUp([{ kind: "conflict", current: rating(met, 1) }]);
    outbox.edit("A1", { answer: met });
    await settle();
    expect(outbox.view().sheet.A1).toMatchObject({ phase: "saved", version: 1 });
  });

  it("shows why an answer was refused and does not send it again by itself", async () => {
    const { outbox, settle, send } = setUp([{ kind: "refused", message: "已提交" }]);
    outbox.edit("A1", { answer: met });
    await settle();
    expect(outbox.view().sheet.A1).toMatchObject({ phase: "refused", problem: "已提交" });
    outbox.retry();
    await settle();
    expect(send).toHaveBeenCalledTimes(1);
  });

  it("opens with a draft of the device, and asks where the server moved on", () => {
    const draft = { A1: { answer: met, remark: "雨天", version: 1 } };
    expect(openSheet([rating(unmet, 1)], draft).A1).toMatchObject({ phase: "waiting" });
    expect(openSheet([rating(unmet, 2)], draft).A1).toMatchObject({ phase: "conflict" });
    expect(openSheet([rating(met, 2, "雨天")], draft).A1).toMatchObject({ phase: "saved" });
  });

  it("holds a remark without an answer back", async () => {
    const { outbox, send, settle, timers, kept } = setUp([]);
    outbox.edit("A1", { remark: "先记下" }, true);
    timers[0]?.();
    await settle();
    expect(send).not.toHaveBeenCalled();
    expect(outbox.view().sheet.A1?.phase).toBe("draft");
    expect(kept.drafts.A1?.remark).toBe("先记下");
  });
});

describe("drafts on the device", () => {
  it("survive a reading and writing, and a broken store gives none", () => {
    const box = new Map<string, string>();
    const storage = {
      getItem: (key: string) => box.get(key) ?? null,
      setItem: (key: string, value: string) => void box.set(key, value),
      removeItem: (key: string) => void box.delete(key),
    };
    const drafts = { A1: { answer: met, remark: null, version: 3 } };
    expect(keepDrafts(storage, "k", drafts)).toBe(true);
    expect(readDrafts(storage, "k")).toEqual(drafts);
    keepDrafts(storage, "k", {});
    expect(box.size).toBe(0);
    box.set("k", "{broken");
    expect(readDrafts(storage, "k")).toEqual({});
    const full = {
      ...storage,
      setItem: () => {
        throw new Error("quota");
      },
    };
    expect(keepDrafts(full, "k", drafts)).toBe(false);
  });
});
