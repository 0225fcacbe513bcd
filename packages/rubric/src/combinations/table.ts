import type { CombinationKind } from "./combination.ts";
import { sum } from "./sum.ts";

export const combinations = { sum } as const satisfies Record<string, CombinationKind<never>>;
