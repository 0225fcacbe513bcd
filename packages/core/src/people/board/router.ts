import { z } from "zod";
import { open, permitted } from "../../_kernel/index.ts";
import { boardKey, boardsInput, noticeBoard, printedBoard } from "./model.ts";
import { printedBoards, publicBoard } from "./service.ts";

export const boardRouter = {
  many: permitted("people.write")
    .input(boardsInput)
    .output(z.array(printedBoard))
    .query(({ ctx, input }) => printedBoards(ctx, input)),
  public: open("a notice board hangs on the school's gate: the page shows what the board shows")
    .input(z.strictObject({ key: boardKey }))
    .output(noticeBoard)
    .query(({ ctx, input }) => publicBoard(ctx.platform, input.key)),
};
