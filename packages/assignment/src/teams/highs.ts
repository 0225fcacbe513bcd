import type { Highs } from "highs";
import type { IntegerModel, IntegerSolver } from "./solver.ts";

/**
 * Loads HiGHS, compiled to WebAssembly. Branch and cut: it proves the optimum or, when time is up,
 * says what no solution undercuts. Loaded on demand, three and a half megabytes.
 */
export async function loadHighs(): Promise<IntegerSolver> {
  // Its types say CommonJS while Node and browsers load its ES module: the default is the loader.
  const { default: load } = (await import("highs")) as unknown as { default: () => Promise<Highs> };
  const highs = await load();
  return (model, seconds) =>
    highs.withModel(dataOf(model), (loaded) => {
      loaded.options.set({
        output_flag: false,
        time_limit: seconds,
        mip_rel_gap: 0,
        mip_abs_gap: 0.5,
        random_seed: 1,
      });
      loaded.run();
      const status = loaded.getModelStatus();
      const codes = highs.constants.modelStatus;
      return {
        status:
          status === codes.optimal
            ? ("optimal" as const)
            : status === codes.infeasible
              ? ("infeasible" as const)
              : ("stopped" as const),
        values: loaded.getSolution().colValue,
        objective: Number(loaded.info.get("objective_function_value")),
        bound: Number(loaded.info.get("mip_dual_bound")),
      };
    });
}

function dataOf({ columns, rows, wholeUntil }: IntegerModel) {
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const { entries } of rows) {
    for (const [column, value] of entries) {
      indices.push(column);
      values.push(value);
    }
    starts.push(indices.length);
  }
  return {
    numCols: columns.length,
    numRows: rows.length,
    colCost: columns.map(({ cost }) => cost),
    colLower: columns.map(() => 0),
    colUpper: columns.map(({ upper }) => upper),
    rowLower: rows.map(({ lower }) => lower),
    rowUpper: rows.map(({ upper }) => upper),
    matrix: {
      format: "csr" as const,
      numRows: rows.length,
      numCols: columns.length,
      starts,
      indices,
      values,
    },
    integrality: Int32Array.from(columns, (_, at) => (at < wholeUntil ? 1 : 0)),
  };
}
