/** The files of a new rubric package, by their path in it. */
import type { Place } from "./place.ts";

export type Naming = {
  /** Id of the rubric, kebab-case. */
  readonly id: string;
  /** Name of the npm package. */
  readonly name: string;
  readonly title: string;
};

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

function manifest({ name, title }: Naming, { inside, engine }: Place): string {
  const built = { types: "./dist/index.d.ts", default: "./dist/index.js" };
  return json({
    name,
    version: "0.1.0",
    description: title,
    license: "MIT",
    type: "module",
    sideEffects: false,
    exports: { ".": inside ? { "dudao-source": "./src/index.ts", ...built } : built },
    files: ["dist", "src"],
    scripts: inside
      ? {
          build: "tsc -p tsconfig.build.json",
          typecheck: "tsc -p tsconfig.json --noEmit",
          test: "vitest run",
        }
      : {
          validate: "dudao-rubric validate",
          preview: "dudao-rubric preview",
          test: "dudao-rubric test",
          typecheck: "tsc -p tsconfig.json --noEmit",
          build: "tsc -p tsconfig.json",
          prepack: "npm run build",
        },
    dependencies: { "@dudao/rubric": inside ? "workspace:*" : engine },
    devDependencies: inside
      ? { typescript: "catalog:", vitest: "catalog:" }
      : { "@dudao/rubric-cli": engine, typescript: "^7.0.2" },
  });
}

const build = {
  module: "nodenext",
  moduleResolution: "nodenext",
  rewriteRelativeImportExtensions: true,
  declaration: true,
  outDir: "dist",
  rootDir: "src",
};

function configuration({ inside }: Place): Record<string, string> {
  if (!inside) {
    const strict = {
      target: "ES2023",
      strict: true,
      noUncheckedIndexedAccess: true,
      verbatimModuleSyntax: true,
      erasableSyntaxOnly: true,
      skipLibCheck: true,
      types: [],
    };
    return {
      "tsconfig.json": json({ compilerOptions: { ...strict, ...build }, include: ["src"] }),
      ".gitignore": "node_modules\ndist\n",
    };
  }
  return {
    "tsconfig.json": json({ extends: "../../tsconfig.base.json", include: ["src"] }),
    "tsconfig.build.json": json({
      extends: "./tsconfig.json",
      compilerOptions: { ...build, noEmit: false },
      exclude: ["src/**/*.test.ts"],
    }),
    "vitest.config.ts": `import { defineConfig } from "vitest/config";

// Inside the repository packages are read as source; see "exports" in package.json.
export default defineConfig({ ssr: { resolve: { conditions: ["dudao-source"] } } });
`,
    "src/cases.test.ts": `import { runCase } from "@dudao/rubric";
import { expect, test } from "vitest";
import { cases } from "./cases.ts";
import { rubric } from "./rubric.ts";

test.each(cases)("$name", (one) => {
  expect(runCase([rubric], one)).toEqual([]);
});
`,
  };
}

function rubricSource({ id, title }: Naming): string {
  return `import { defineRubric, localText } from "@dudao/rubric";

/** ${title} */
export const rubric = defineRubric({
  id: "${id}",
  version: "0.1.0",
  title: localText(${JSON.stringify(title)}, ${JSON.stringify(id)}),
  subjectTypes: ["primary", "juniorSecondary"],
  scoring: "points",
  notApplicable: "exclude",
  points: 10,
  grades: [
    {
      code: "good",
      title: localText("良好", "Good"),
      minShare: "0.8",
      requires: [{ kind: "noVeto" }],
    },
    { code: "pass", title: localText("合格", "Pass"), minShare: "0.6" },
    { code: "fail", title: localText("不合格", "Fail"), minShare: "0" },
  ],
  criteria: [
    {
      kind: "sum",
      code: "A",
      text: localText("制度与执行", "Rules and how they are followed"),
      points: 10,
      children: [
        {
          kind: "check",
          code: "A1",
          text: localText("制度齐全并公示", "The rules exist and are posted"),
          evidence: [localText("制度汇编", "Collection of rules")],
          methods: ["documentReview"],
          points: 4,
          mandatory: true,
        },
        {
          kind: "level",
          code: "A2",
          text: localText("按制度执行", "The rules are followed"),
          levels: [
            { code: "A", text: localText("全部执行", "All of them"), points: 6 },
            { code: "B", text: localText("基本执行", "Most of them"), points: 4 },
            { code: "C", text: localText("未执行", "Not followed"), points: 0 },
          ],
        },
      ],
    },
    {
      kind: "veto",
      code: "V",
      text: localText("发生重大责任事故", "A grave accident somebody answers for"),
      effect: { capGrade: "fail" },
    },
  ],
});
`;
}

function casesSource(): string {
  return `import { defineCases } from "@dudao/rubric";
import { rubric } from "./rubric.ts";

/** Answers in, result out; codes that the rubric does not have do not compile. */
export const cases = defineCases(rubric, [
  {
    name: "all is well",
    start: "best",
    expect: { given: "10", possible: "10", grade: "good", complete: true },
  },
  {
    name: "most of the rules are followed",
    start: "best",
    answers: { A2: { kind: "level", level: "B" } },
    expect: { given: "8", lost: "2", share: "0.8000", grade: "good" },
  },
  {
    name: "a veto caps the grade, whatever the points",
    start: "best",
    answers: { V: { kind: "veto", happened: true } },
    expect: { given: "10", grade: "fail", vetoes: ["V"] },
  },
]);
`;
}

function readme({ name, title }: Naming, { inside }: Place): string {
  const preface = inside ? "" : "```sh\nnpm install\n```\n\n";
  const run = (command: string) =>
    inside
      ? `node -C dudao-source ../rubric-cli/src/main.ts ${command}`
      : `npx dudao-rubric ${command}`;
  return `# ${name}

${title}

${preface}\`\`\`sh
${run("validate")}   # 检查是否合法 / is it legal?
${run("preview")}    # 在浏览器中试评 / score by hand in the browser
${run("test")}       # 运行 src/cases.ts 中的案例 / run the cases
\`\`\`

\`src/rubric.ts\` 是指标体系，\`src/cases.ts\` 是案例。改动后先运行前三条命令，再提高版本号发布；
\`diff\` 会核对版本号是否说够。

\`src/rubric.ts\` is the rubric, \`src/cases.ts\` its cases. Before a release run the three commands
and raise the version; \`diff\` says by how much.
`;
}

/** Paths and contents, ready to be written. */
export function skeletonOf(naming: Naming, place: Place): Record<string, string> {
  return {
    "package.json": manifest(naming, place),
    ...configuration(place),
    "README.md": readme(naming, place),
    "src/index.ts": `export { rubric } from "./rubric.ts";\n`,
    "src/rubric.ts": rubricSource(naming),
    "src/cases.ts": casesSource(),
  };
}
