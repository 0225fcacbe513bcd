import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { z } from "zod";
import { useT } from "../i18n/use-t.ts";

const accounts = z.array(
  z.object({
    region: z.string(),
    regionName: z.string(),
    userName: z.string(),
    password: z.string(),
    role: z.union([z.string(), z.object({ zh: z.string(), en: z.string() })]),
  }),
);

export type DemoAccount = z.output<typeof accounts>[number];

/** Accounts of a demonstration, one press each; a real server names none. */
export function DemoAccounts({
  onUse,
  disabled,
}: {
  onUse: (account: DemoAccount) => void;
  disabled: boolean;
}) {
  const { t, say } = useT();
  const { data } = useQuery({
    queryKey: ["dudao", "demo-accounts"],
    queryFn: async () => {
      const answer = await fetch("/api/demo-accounts", { headers: { "x-dudao": "1" } });
      return answer.ok ? accounts.parse(await answer.json()) : [];
    },
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (!data?.length) return null;
  const regions = [...new Set(data.map((a) => a.regionName))];
  return (
    <section className="dd-demo">
      <h2 className="dd-kicker">{t("signIn.demo")}</h2>
      {regions.map((region) => (
        <div key={region} className="dd-demo-region">
          <span className="dd-soft">{region}</span>
          <div>
            {data
              .filter((a) => a.regionName === region)
              .map((account) => (
                <Button
                  key={`${account.region} ${account.userName}`}
                  size="small"
                  disabled={disabled}
                  onClick={() => onUse(account)}
                >
                  {typeof account.role === "string" ? account.role : say(account.role)}
                </Button>
              ))}
          </div>
        </div>
      ))}
    </section>
  );
}
