/** What a file may be at most. Files come from strangers; each limit is checked before its cost. */
import { type SheetProblem, sheetProblem } from "./problem.ts";

export type Limits = {
  /** Of the file as sent. */
  readonly fileBytes: number;
  /** Of everything in it, unpacked. */
  readonly unpackedBytes: number;
  readonly sheets: number;
  readonly rows: number;
  readonly columns: number;
};

export const defaultLimits: Limits = Object.freeze({
  fileBytes: 8 * 1024 * 1024,
  unpackedBytes: 96 * 1024 * 1024,
  sheets: 20,
  rows: 10_000,
  columns: 200,
});

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
/** Where a size does not fit 32 bits; no honest sheet of an office needs that. */
const beyond32Bits = 0xffffffff;

const mebibytes = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MB`;

function notAWorkbook(): SheetProblem {
  return sheetProblem(
    {},
    "notAWorkbook",
    "文件不是 xlsx 工作簿，请在表格软件中另存为 .xlsx 后再试",
    "this is not an xlsx workbook: save it as .xlsx in your spreadsheet program and try again",
  );
}

function tooLarge(bytes: number): SheetProblem {
  return sheetProblem(
    {},
    "tooLarge",
    `文件内容展开后超过 ${mebibytes(bytes)}，请拆分后再导入`,
    `unpacked, the file is larger than ${mebibytes(bytes)}: split it`,
  );
}

/**
 * Reads the archive's directory without unpacking anything. The reader unpacks no entry beyond the
 * size it declares here, so the sum of these sizes bounds the memory whatever the entries hold.
 * @returns null for an archive within the limits.
 */
export function archiveProblem(bytes: Uint8Array, limits: Limits): SheetProblem | null {
  if (bytes.length > limits.fileBytes) {
    const most = mebibytes(limits.fileBytes);
    return sheetProblem({}, "tooLarge", `文件超过 ${most}`, `the file is larger than ${most}`);
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  const earliest = Math.max(0, end - 0xffff);
  while (end >= earliest && view.getUint32(end, true) !== endOfDirectory) end--;
  if (end < earliest) return notAWorkbook();
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  let unpacked = 0;
  let content = false;
  for (let entry = 0; entry < count; entry++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== directoryEntry) {
      return notAWorkbook();
    }
    const [packed, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    // An empty deflate stream has two bytes; a size left out would leave the entry unbounded.
    if (size === beyond32Bits || (size === 0 && packed > 2)) return tooLarge(limits.unpackedBytes);
    unpacked += size;
    if (unpacked > limits.unpackedBytes) return tooLarge(limits.unpackedBytes);
    const nameLength = view.getUint16(at + 28, true);
    const name = String.fromCharCode(...bytes.subarray(at + 46, at + 46 + nameLength));
    if (name === "[Content_Types].xml") content = true;
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return content ? null : notAWorkbook();
}
