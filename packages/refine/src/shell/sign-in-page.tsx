import { GlobalOutlined } from "@ant-design/icons";
import type { Region } from "@dudao/core/model";
import { Alert, Button, Form, Input, Select } from "antd";
import { useState } from "react";
import { Navigate, useNavigate, useSearchParams } from "react-router";
import { toApiError } from "../api/errors.ts";
import { useApi, useApiQuery } from "../api/hooks.ts";
import { usePreference } from "../crud/preferences.ts";
import { useT } from "../i18n/use-t.ts";
import { useAdmin } from "../registry/context.ts";
import { useSessionOrNull } from "../session/use-session.ts";
import { Styles } from "../ui/styles.tsx";
import { type DemoAccount, DemoAccounts } from "./demo-accounts.tsx";
import { signInCss } from "./sign-in-css.ts";

type Values = { region: string; userName: string; password: string };
type PublicRegion = Pick<Region, "code" | "name" | "level">;

// A way back must stay within this app, or a link could lead out of it after signing in.
function wayBack(to: string | null): string {
  return to?.startsWith("/") && !to.startsWith("//") && !to.startsWith("/\\") ? to : "/";
}

/** Region, user name, password; the region is remembered on this machine. */
export default function SignInPage() {
  const { t, locale } = useT();
  const { language, session } = useAdmin();
  const api = useApi();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const known = useSessionOrNull();
  const [region, setRegion] = usePreference<string | undefined>("region", undefined);
  const [form] = Form.useForm<Values>();
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const to = wayBack(params.get("to"));
  const regions = useApiQuery<PublicRegion[]>("region.publicList", undefined, {
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (known && !busy) return <Navigate to={to} replace />;

  const signIn = async (values: Values) => {
    setProblem(null);
    setBusy(true);
    try {
      await api.mutate("session.signIn", values);
      setRegion(values.region);
      await session.load(true);
      navigate(to, { replace: true });
    } catch (thrown) {
      setProblem(toApiError(thrown).message);
      form.setFieldValue("password", "");
    } finally {
      setBusy(false);
    }
  };
  const use = (account: DemoAccount) => {
    const { region: code, userName, password } = account;
    form.setFieldsValue({ region: code, userName, password });
    void signIn({ region: code, userName, password });
  };
  return (
    <div className="dd-sign-in">
      <Styles id="sign-in" css={signInCss} />
      <Button
        type="text"
        className="dd-sign-in-language"
        icon={<GlobalOutlined />}
        lang={locale === "en" ? "zh-CN" : "en"}
        onClick={() => void language.change(locale === "en" ? "zh-CN" : "en")}
      >
        {t("shell.otherLanguage")}
      </Button>
      <main className="dd-sign-in-sheet">
        <div className="dd-sign-in-brand">
          <span className="dd-mark dd-mark-large" aria-hidden="true">
            督
          </span>
          <div>
            <h1>{t("app.tagline")}</h1>
            <p className="dd-soft">{t("signIn.lead")}</p>
          </div>
        </div>
        {problem && <Alert type="error" showIcon message={problem} className="dd-form-alert" />}
        {regions.isError && (
          <Alert
            type="error"
            showIcon
            message={t("state.offline")}
            className="dd-form-alert"
            action={
              <Button size="small" onClick={() => void regions.refetch()}>
                {t("act.retry")}
              </Button>
            }
          />
        )}
        <Form<Values>
          form={form}
          layout="vertical"
          size="large"
          requiredMark={false}
          initialValues={{ region }}
          onFinish={signIn}
        >
          <Form.Item
            name="region"
            label={t("signIn.region")}
            rules={[{ required: true, message: t("signIn.regionMissing") }]}
          >
            <Select
              showSearch
              optionFilterProp="label"
              loading={regions.isLoading}
              placeholder={t("signIn.regionMissing")}
              options={(regions.data ?? []).map((r) => ({ value: r.code, label: r.name }))}
            />
          </Form.Item>
          <Form.Item
            name="userName"
            label={t("signIn.userName")}
            rules={[{ required: true, message: t("signIn.userNameMissing") }]}
          >
            <Input autoComplete="username" maxLength={40} autoFocus={Boolean(region)} />
          </Form.Item>
          <Form.Item
            name="password"
            label={t("signIn.password")}
            rules={[{ required: true, message: t("signIn.passwordMissing") }]}
          >
            <Input.Password autoComplete="current-password" maxLength={200} />
          </Form.Item>
          <Button type="primary" htmlType="submit" block loading={busy}>
            {t("signIn.submit")}
          </Button>
        </Form>
        <DemoAccounts onUse={use} disabled={busy} />
      </main>
    </div>
  );
}
