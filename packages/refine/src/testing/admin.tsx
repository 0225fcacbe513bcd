import type { County, Locale, SessionInfo } from "@dudao/core/model";
import { QueryClientProvider } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { MemoryRouter } from "react-router";
import { createDudaoAdmin, type Dudao, DudaoProvider } from "../admin.tsx";
import { dudaoFeatures } from "../features.ts";
import type { AdminFeature } from "../registry/types.ts";

/** What the faked server answers, by procedure; the others are refused. */
export type Answers = Readonly<Record<string, (input: unknown) => unknown>>;

const session: SessionInfo = {
  user: {
    id: "211282-01aaaaaaaaaa",
    name: "于国慧",
    userName: "officer",
    roles: ["officer"],
    inspectorId: null,
    institutionId: null,
  },
  region: { code: "211282", name: "开原市", level: "county" },
  county: "kaiyuan",
  today: "2022-11-24",
  permissions: { "organisation.read": "region", "organisation.write": "region" },
};

function answer(answers: Answers, url: URL, init: RequestInit | undefined): Response {
  const paths = url.pathname.replace("/api/trpc/", "").split(",");
  const raw = init?.body ? String(init.body) : url.searchParams.get("input");
  const inputs = raw ? (JSON.parse(raw) as Record<string, unknown>) : {};
  const results = paths.map((path, index) => {
    const procedure = answers[path];
    if (procedure) return { result: { data: procedure(inputs[index]) } };
    const data = { code: "NOT_FOUND", httpStatus: 404, key: "notFound/procedure" };
    return { error: { code: -32004, message: path, data } };
  });
  return new Response(JSON.stringify(results), {
    status: 200,
    headers: { "content-type": "application/json" },
  });
}

/** An admin over a faked server, with somebody signed in. */
export async function testAdmin(
  options: {
    answers?: Answers;
    county?: County;
    locale?: Locale;
    features?: readonly AdminFeature[];
    permissions?: SessionInfo["permissions"];
  } = {},
): Promise<Dudao> {
  const { county, features = dudaoFeatures } = options;
  const info = { ...session, permissions: options.permissions ?? session.permissions };
  const answers = { "session.current": () => info, ...options.answers };
  const admin = createDudaoAdmin({
    apiUrl: "http://dudao.test/api/trpc",
    features,
    counties: county ? { [county.id]: async () => county } : {},
    fetch: async (input, init) => answer(answers, new URL(String(input)), init),
  });
  await admin.language.change(options.locale ?? "zh-CN");
  await admin.session.load();
  return admin;
}

/** Puts a page's surroundings around what is tested. */
export function Around({ admin, children }: { admin: Dudao; children: ReactNode }) {
  return (
    <QueryClientProvider client={admin.queryClient}>
      <MemoryRouter>
        <DudaoProvider admin={admin}>{children}</DudaoProvider>
      </MemoryRouter>
    </QueryClientProvider>
  );
}
