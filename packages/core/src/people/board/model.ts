import { z } from "zod";
import { idSchema } from "../../_kernel/entity.ts";

/** One person as the board on the gate shows them: only what is on the board anyway. */
const boardPerson = z.object({
  name: z.string(),
  /** 责任督学 or 驻校督学, as a choice of `assignmentKinds`. */
  kind: z.string(),
  /** A picture as a data address, only where the person agreed to it. */
  photo: z.string().nullable(),
  /** What the person agreed to, else the office's phone; null where neither is known. */
  contact: z.string().nullable(),
  /** First day at this school, and the end of the appointment. */
  from: z.string(),
  until: z.string().nullable(),
  boardNumber: z.string().nullable(),
  matters: z.array(z.string()),
});

/** The public notice board (公示牌) of one school: 挂牌督导办法第一条, 教督〔2019〕3号第二条. */
export const noticeBoard = z.object({
  school: z.string(),
  kind: z.string(),
  district: z.string().nullable(),
  regionName: z.string(),
  office: z.string(),
  complaintPhone: z.string().nullable(),
  people: z.array(boardPerson),
});

/** The same for the office that prints it, with the end of its public address. */
export const printedBoard = noticeBoard.extend({ institutionId: z.string(), key: z.string() });

/** Boards to print: some schools, or a whole district. */
export const boardsInput = z.strictObject({
  institutionIds: z.array(idSchema).min(1).max(200).optional(),
  districtId: idSchema.optional(),
});

/** The end of a board's address: the region, a dash, twenty characters of chance. */
export const boardKey = z.string().regex(/^\d{6}-[0-9a-f]{20}$/);

export type NoticeBoard = z.output<typeof noticeBoard>;
export type PrintedBoard = z.output<typeof printedBoard>;
export type BoardPerson = z.output<typeof boardPerson>;
