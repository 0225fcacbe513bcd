import { defineAdminFeature } from "../registry/types.ts";
import { SIGN_IN_PATH } from "./session-gate.tsx";

/** Signing in, as a page like any other: a county may put its own in its place. */
export const shellFeature = defineAdminFeature({
  id: "shell",
  pages: [{ id: "shell.signIn", load: () => import("./sign-in-page.tsx") }],
  routes: [{ path: SIGN_IN_PATH, page: "shell.signIn", frame: "public" }],
});
