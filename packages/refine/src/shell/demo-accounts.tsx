import { coreRoles } from "@dudao/core/model";
import { useQuery } from "@tanstack/react-query";
import { Button, Tooltip } from "antd";
import { z } from "zod";
import { useT } from "../i18n/use-t.ts";

const account = z.object({
  region: z.string(),
  regionName: z.string(),
  userName: z.string(),
  password: z.string(),
  /** Id of the role. */
  role: z.string(),
  /** What there is to see with it. */
  note: z.string().optional(),
});
const answer = z.object({ accounts: z.array(account) });

export type DemoAccount = z.output<typeof account>;

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
      const response = await fetch("/api/demo-accounts");
      return response.ok ? answer.parse(await response.json()).accounts : [];
    },
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (!data?.length) return null;
  const titleOf = ({ region, role, userName }: DemoAccount) => {
    const title = coreRoles.find((r) => r.id === role)?.title;
    const alike = data.filter((a) => a.region === region && a.role === role);
    const name = title ? say(title) : userName;
    const place = alike.findIndex((a) => a.userName === userName) + 1;
    return alike.length > 1 ? `${name} ${place}` : name;
  };
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
              .map((one) => (
                <Tooltip key={`${one.region} ${one.userName}`} title={one.note}>
                  <Button size="small" disabled={disabled} onClick={() => onUse(one)}>
                    {titleOf(one)}
                  </Button>
                </Tooltip>
              ))}
          </div>
        </div>
      ))}
    </section>
  );
}
