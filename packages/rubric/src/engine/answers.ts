/** What raters answer, and whether a criterion can take an answer. */
import { z } from "zod";
import {
  isLeafKind,
  type LeafAnswer,
  type LeafKindName,
  leafKind,
  leafKinds,
  type NotApplicableAnswer,
  notApplicableAnswer,
} from "../leaves/table.ts";
import { type LocalText, localText } from "../text.ts";
import type { CompiledRubric } from "./compile.ts";

export type Answer = LeafAnswer | NotApplicableAnswer;
export type AnswerKind = Answer["kind"];
/** By criterion code. */
export type Answers = Readonly<Record<string, Answer>>;

export const answerKinds: readonly AnswerKind[] = Object.freeze([
  ...(Object.keys(leafKinds) as LeafKindName[]),
  "notApplicable",
]);

function schemaOf(kind: AnswerKind): z.ZodType<Answer> {
  return kind === "notApplicable" ? notApplicableAnswer : leafKind(kind).answer;
}

/**
 * Schema for answers of the named kinds, or of every kind when none is named. Members it does not
 * know are dropped, so a stored answer may carry remarks beside what is scored.
 */
export function answerSchema(...kinds: readonly AnswerKind[]): z.ZodType<Answer> {
  const [only, ...more] = (kinds.length > 0 ? kinds : answerKinds).map(schemaOf);
  if (!only || more.length === 0) return only ?? z.never();
  return z.union([only, ...more]);
}

export type Refusal = { rule: string; text: LocalText };
export type Reading = { answer: Answer } | { refusal: Refusal };

const refuse = (rule: string, zh: string, en: string): Reading => ({
  refusal: { rule, text: localText(zh, en) },
});

function kindOf(answer: unknown): unknown {
  return answer !== null && typeof answer === "object" && "kind" in answer
    ? answer.kind
    : undefined;
}

/** Reads an answer for one leaf node: in normal form, or why the leaf cannot take it. */
export function readAnswer(compiled: CompiledRubric, node: number, raw: unknown): Reading {
  const leaf = compiled.leaves[node];
  const own = compiled.criteria[node]?.kind;
  const code = compiled.codes[node] ?? "";
  if (!leaf || !own || !isLeafKind(own)) {
    return refuse("answer.notALeaf", `${code} 不是末级指标，不能作答`, `${code} is not a leaf`);
  }
  const kind = kindOf(raw);
  if (kind !== own && kind !== "notApplicable") {
    const was = typeof kind === "string" ? kind : "?";
    return refuse(
      "answer.wrongKind",
      `${code} 应为 ${own} 类作答，而不是 ${was}`,
      `${code} takes a ${own} answer, not ${was}`,
    );
  }
  const parsed = schemaOf(kind === own ? own : "notApplicable").safeParse(raw);
  if (!parsed.success) {
    const at = parsed.error.issues[0]?.path.join(".") || kind;
    return refuse("answer.malformed", `${code} 作答不完整：${at}`, `${code}: malformed at ${at}`);
  }
  const answer = parsed.data;
  if (answer.kind === "notApplicable") {
    return compiled.policy[node] === 2
      ? refuse(
          "notApplicable.refuse",
          `本指标体系不允许 ${code} 填“不适用”`,
          `this rubric does not accept "not applicable" for ${code}`,
        )
      : { answer };
  }
  const text = leaf.refuse(answer);
  return text ? { refusal: { rule: "answer.outOfRange", text } } : { answer };
}

/** Would `score` count this answer for this criterion? For validation at the border. */
export function checkAnswer(
  compiled: CompiledRubric,
  code: string,
  answer: unknown,
): { ok: true } | { ok: false; message: LocalText } {
  const node = compiled.nodes.get(code);
  if (node === undefined) {
    return { ok: false, message: localText(`没有指标 ${code}`, `there is no criterion ${code}`) };
  }
  const reading = readAnswer(compiled, node, answer);
  return "refusal" in reading ? { ok: false, message: reading.refusal.text } : { ok: true };
}
