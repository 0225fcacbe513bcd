import { guarded } from "./_kernel/guarded.ts";
import { createCallerFactory, router } from "./_kernel/index.ts";
import { accessRouter, sessionRouter } from "./access/index.ts";
import { auditRouter } from "./audit/index.ts";
import { inspectionRouter, programmePlanning } from "./inspection/index.ts";
import { organisationRouter, regionRouter } from "./organisation/index.ts";
import { peopleRouter } from "./people/index.ts";
import { corePermissions } from "./permissions.ts";
import { planningRouter } from "./planning/index.ts";
import { rectificationRouter } from "./rectification/index.ts";
import { reportingRouter } from "./reporting/index.ts";
import { rubricRouter } from "./rubric/index.ts";

/** Every procedure of the product, under the names of its resources. */
export const appRouter = guarded(
  router({
    ...organisationRouter,
    region: regionRouter,
    ...peopleRouter,
    ...planningRouter,
    programme: { ...planningRouter.programme, ...programmePlanning },
    ...inspectionRouter,
    ...rectificationRouter,
    ...reportingRouter,
    ...rubricRouter,
    ...accessRouter,
    session: sessionRouter,
    audit: auditRouter,
  }),
  corePermissions,
);

/** What a typed client knows of the server. */
export type AppRouter = typeof appRouter;

/** Calls the procedures directly with a context: tests, set-up, jobs. */
export const createCaller = createCallerFactory(appRouter);

export type Caller = ReturnType<typeof createCaller>;
