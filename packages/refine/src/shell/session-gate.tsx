import { useEffect, useState } from "react";
import { Navigate, Outlet, useLocation } from "react-router";
import { useAdmin } from "../registry/context.ts";
import { useSessionOrNull } from "../session/use-session.ts";
import { Failed, Loading } from "../ui/states.tsx";

export const SIGN_IN_PATH = "/sign-in";

/** Lets in who is signed in; everyone else signs in first and comes back to where they wanted to go. */
export function SessionGate() {
  const { session: store } = useAdmin();
  const session = useSessionOrNull();
  const location = useLocation();
  const [error, setError] = useState<unknown>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    // Counted, so that trying again asks again.
    void attempt;
    setError(null);
    store.load().catch(setError);
  }, [store, attempt]);

  if (session) return <Outlet />;
  if (error) {
    return (
      <div className="dd-center">
        <Failed error={error} retry={() => setAttempt((n) => n + 1)} />
      </div>
    );
  }
  if (store.get() === undefined) return <Loading />;
  const to = location.pathname + location.search;
  const query = to === "/" ? "" : `?to=${encodeURIComponent(to)}`;
  return <Navigate to={`${SIGN_IN_PATH}${query}`} replace />;
}
