/** Drawing schools and inspectors by lot (双随机), so that anybody can draw again. */
export {
  commitDraw,
  DrawError,
  type DrawFault,
  drawFaults,
  drawLots,
  hashInputs,
  writeRecord,
} from "./draw.ts";
export {
  type DrawInputs,
  type DrawInspector,
  type DrawRecord,
  type DrawResult,
  type DrawSchool,
  drawInputsSchema,
  drawRecordSchema,
  drawVersion,
  type Stratum,
  stratumSchema,
} from "./model.ts";
export { allotQuotas, stratify } from "./strata.ts";
export { type DrawDoubt, type DrawVerdict, verifyDraw } from "./verify.ts";
