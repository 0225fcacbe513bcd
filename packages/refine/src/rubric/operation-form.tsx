import {
  type Criterion,
  isGroup,
  type OperationName,
  type OperationSource,
  operationLabels,
  type Rubric,
} from "@dudao/rubric";
import { Button, Form, Input, Segmented, Select } from "antd";
import { useT } from "../i18n/use-t.ts";
import { useSession } from "../session/use-session.ts";
import { m } from "./messages.ts";
import { pointsOf, words } from "./words.ts";

type Values = Record<string, string | undefined>;
type Offered = OperationName | "json";

/** Which operations make sense at this place of the rubric. */
export function offeredAt(rubric: Rubric, criterion: Criterion | null): Offered[] {
  if (!criterion) {
    return [
      "reword",
      ...(rubric.scoring === "points" ? (["reweigh"] as const) : []),
      ...(rubric.parameters?.length ? (["setParameter"] as const) : []),
      ...(rubric.grades?.length ? (["tighten"] as const) : []),
      "addCriterion",
      "json",
    ];
  }
  const weighs = pointsOf(criterion) !== undefined || criterion.weight !== undefined;
  const bar =
    !isGroup(criterion) && (criterion.kind === "measure" || criterion.kind === "checklist");
  return [
    "reword",
    ...(weighs ? (["reweigh"] as const) : []),
    ...(bar ? (["tighten"] as const) : []),
    "drop",
    ...(isGroup(criterion) ? (["addCriterion"] as const) : []),
  ];
}

const text = (value: string | undefined) => value?.trim() || undefined;
const local = (value: string | undefined) =>
  text(value) ? { "zh-CN": value?.trim() ?? "" } : undefined;

/** The operation that the form's values say; checked by the engine, not here. */
export function operationOf(
  op: Offered,
  criterion: Criterion | null,
  values: Values,
  author: string,
): OperationSource {
  if (op === "json") return JSON.parse(values.json ?? "") as OperationSource;
  const code = criterion?.code;
  const given: Record<string, unknown> = { op, reason: local(values.reason), author };
  const put = (key: string, value: unknown) => {
    if (value !== undefined) given[key] = value;
  };
  if (op === "addCriterion") {
    put("under", code);
    const kind = values.kind ?? "check";
    const points = text(values.points);
    put("criterion", {
      code: text(values.code),
      kind,
      text: local(values.text),
      ...(points && (kind === "points" ? { max: points, step: "0.5" } : { points })),
    });
    return given as OperationSource;
  }
  put("code", code);
  for (const key of ["points", "weight", "parameter", "value", "grade", "minShare", "minPoints"]) {
    put(key, text(values[key]));
  }
  if (text(values.atLeast)) put("atLeast", Number(values.atLeast));
  put("text", local(values.text));
  put("guidance", local(values.guidance));
  return given as OperationSource;
}

function Fields({
  op,
  rubric,
  criterion,
}: {
  op: Offered;
  rubric: Rubric;
  criterion: Criterion | null;
}) {
  const { say, locale } = useT();
  const required = [{ required: true, message: say(m.needed) }];
  const input = (name: string, label: keyof typeof m, must = true) => (
    <Form.Item key={name} name={name} label={say(m[label])} rules={must ? required : []}>
      <Input autoComplete="off" maxLength={200} />
    </Form.Item>
  );
  const area = (name: string, label: keyof typeof m, must = false) => (
    <Form.Item key={name} name={name} label={say(m[label])} rules={must ? required : []}>
      <Input.TextArea autoSize={{ minRows: 2 }} maxLength={2000} />
    </Form.Item>
  );
  switch (op) {
    case "reword":
      return [area("text", "newText"), area("guidance", "newGuidance")];
    case "reweigh":
      return criterion?.weight !== undefined
        ? input("weight", "newWeight")
        : input("points", "newPoints");
    case "setParameter":
      return [
        <Form.Item key="parameter" name="parameter" label={say(m.parameter)} rules={required}>
          <Select
            options={(rubric.parameters ?? []).map((one) => ({
              value: one.code,
              label: `${words(one.title, locale)} (${one.default})`,
            }))}
          />
        </Form.Item>,
        input("value", "value"),
      ];
    case "tighten":
      if (criterion) {
        return criterion.kind === "checklist"
          ? input("atLeast", "threshold")
          : input("value", "threshold");
      }
      return [
        <Form.Item key="grade" name="grade" label={say(m.grade)} rules={required}>
          <Select
            options={(rubric.grades ?? []).map((one) => ({
              value: one.code,
              label: words(one.title, locale),
            }))}
          />
        </Form.Item>,
        rubric.grades?.some((one) => "minPoints" in one)
          ? input("minPoints", "minPoints")
          : input("minShare", "minShare"),
      ];
    case "addCriterion":
      return [
        input("code", "localCode"),
        area("text", "localText", true),
        <Form.Item key="kind" name="kind" label={say(m.kindOf)} initialValue="check">
          <Segmented
            options={[
              { value: "check", label: say(m.check) },
              ...(rubric.scoring === "points"
                ? [{ value: "points", label: say(m.pointsKind) }]
                : []),
            ]}
          />
        </Form.Item>,
        ...(rubric.scoring === "points" ? [input("points", "maxPoints")] : []),
      ];
    case "json":
      return (
        <Form.Item
          name="json"
          label={say(m.json)}
          extra={say(m.jsonHint)}
          rules={[
            ...required,
            {
              validator: async (_, value: string | undefined) => {
                try {
                  JSON.parse(value ?? "{}");
                } catch {
                  throw new Error(say(m.jsonWrong));
                }
              },
            },
          ]}
        >
          <Input.TextArea autoSize={{ minRows: 4 }} spellCheck={false} />
        </Form.Item>
      );
    default:
      return null;
  }
}

/** One operation at the chosen place, with its reason. */
export function OperationForm({
  rubric,
  criterion,
  onAdd,
}: {
  rubric: Rubric;
  criterion: Criterion | null;
  onAdd: (operation: OperationSource) => void;
}) {
  const { say, locale } = useT();
  const { user } = useSession();
  const [form] = Form.useForm<Values>();
  const offered = offeredAt(rubric, criterion);
  const op = (Form.useWatch("op", form) as Offered | undefined) ?? offered[0] ?? "reword";
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={{ op: offered[0] }}
      onFinish={(values) => {
        onAdd(operationOf(op, criterion, values, user.name));
        form.resetFields();
      }}
    >
      <Form.Item name="op" label={say(m.operation)}>
        <Select
          options={offered.map((one) => ({
            value: one,
            label: one === "json" ? say(m.json) : words(operationLabels[one], locale),
          }))}
        />
      </Form.Item>
      <Fields op={op} rubric={rubric} criterion={criterion} />
      {op !== "json" && (
        <Form.Item
          name="reason"
          label={say(m.reason)}
          rules={[{ required: true, whitespace: true, message: say(m.reasonMissing) }]}
        >
          <Input.TextArea
            autoSize={{ minRows: 2 }}
            maxLength={500}
            placeholder={say(m.reasonHint)}
          />
        </Form.Item>
      )}
      <Button htmlType="submit" type="primary">
        {say(m.apply)}
      </Button>
    </Form>
  );
}
