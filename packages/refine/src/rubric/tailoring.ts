import {
  checkProfile,
  type OperationName,
  type OperationSource,
  type Problem,
  type ProfileSource,
  type Refusal,
  type Rubric,
  tryResolve,
} from "@dudao/rubric";

/** A profile while it is being written: its source, nothing checked yet. */
export type Draft = Omit<ProfileSource, "operations"> & { operations: readonly OperationSource[] };

/** The start of a tailoring of this very text of the base. */
export function newDraft(base: Rubric, region: string, title: string): Draft {
  return {
    id: `${base.id}-${region}`,
    version: "1.0.0",
    title: { "zh-CN": title },
    base: { id: base.id, version: `^${base.version}`, hash: base.hash },
    operations: [],
  };
}

export type Outcome = {
  /** What comes of the draft; null while something is refused. */
  readonly rubric: Rubric | null;
  /** Refusals of single operations, by their place in the list. */
  readonly at: ReadonlyMap<number, readonly Problem[]>;
  /** What no single operation is to blame for. */
  readonly whole: readonly Problem[];
};

const place = /^operations\.(\d+)/;

function sorted(problems: readonly (Problem | Refusal)[]): Omit<Outcome, "rubric"> {
  const at = new Map<number, Problem[]>();
  const whole: Problem[] = [];
  for (const problem of problems) {
    const named = place.exec(problem.path)?.[1];
    if (named === undefined) whole.push(problem);
    else at.set(Number(named), [...(at.get(Number(named)) ?? []), problem]);
  }
  return { at, whole };
}

/** What a draft comes to on its base, by the same rules as the server's. */
export function outcomeOf(base: Rubric, draft: Draft): Outcome {
  const checked = checkProfile(draft);
  if ("problems" in checked) return { rubric: null, ...sorted(checked.problems) };
  const tried = tryResolve(base, checked.profile);
  if ("problems" in tried) return { rubric: null, ...sorted(tried.problems) };
  return { rubric: tried.rubric, at: new Map(), whole: [] };
}

/** What an operation is about, for the list: a criterion, a grade, a parameter, or the rubric. */
export function targetOf(operation: OperationSource): string | undefined {
  const one = operation as Partial<Record<string, unknown>> & { op: OperationName };
  const criterion = one.criterion as { code?: string } | undefined;
  const grade = one.grade as { code?: string } | string | undefined;
  const named = one.code ?? criterion?.code ?? one.parameter ?? one.codes;
  if (Array.isArray(named)) return named.join(" ");
  if (named !== undefined) return String(named);
  return typeof grade === "object" ? grade.code : grade;
}

/** The next patch version, for a draft made from a published profile. */
export function nextDraft(published: Draft): Draft {
  const [major = 1, minor = 0, patch = 0] = published.version.split(".").map(Number);
  return { ...published, version: `${major}.${minor}.${patch + 1}` };
}

/** A profile file of this base, or why it cannot be taken. */
export function readDraft(
  text: string,
  base: Rubric,
): { draft: Draft } | { otherBase: string } | null {
  try {
    const source = JSON.parse(text) as Draft;
    if (typeof source?.base?.id !== "string" || !Array.isArray(source.operations)) return null;
    if (source.base.id !== base.id) return { otherBase: source.base.id };
    const { hash: _, ...draft } = source as Draft & { hash?: string };
    return { draft };
  } catch {
    return null;
  }
}
