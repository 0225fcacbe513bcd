import * as f from "../../_kernel/field.ts";
import { crud, moveInput, oneInput, permitted, reasonedInput } from "../../_kernel/index.ts";
import { careerOutput } from "../career/model.ts";
import { careerOf } from "../career/service.ts";
import { photoInput, photoOutput } from "../photo/model.ts";
import { inspectorPhoto, setPhoto } from "../photo/service.ts";
import { rosterInput, rosterOutput, similarInput, similarOutput } from "../roster/model.ts";
import { importRoster, similarPeople } from "../roster/service.ts";
import { inspector } from "./model.ts";
import { changePresence, inspectorResource } from "./service.ts";

const asks = {
  leave: reasonedInput.extend({ leftOn: f.date({ zh: "离任日期", en: "Left on" }) }),
  comeBack: moveInput.extend({ joinedOn: f.date({ zh: "回任日期", en: "Came back on" }) }),
};

export const inspectorRouter = {
  ...crud(inspectorResource),
  leave: permitted("people.write")
    .input(asks.leave)
    .output(inspector.row)
    .mutation(({ ctx, input }) => changePresence(ctx, "leave", input)),
  comeBack: permitted("people.write")
    .input(asks.comeBack)
    .output(inspector.row)
    .mutation(({ ctx, input }) => changePresence(ctx, "comeBack", input)),
  career: permitted("people.read")
    .input(oneInput)
    .output(careerOutput)
    .query(({ ctx, input }) => careerOf(ctx, input.id)),
  photo: permitted("people.read")
    .input(oneInput)
    .output(photoOutput)
    .query(({ ctx, input }) => inspectorPhoto(ctx, input.id)),
  setPhoto: permitted("people.write")
    .input(photoInput)
    .output(inspector.row)
    .mutation(({ ctx, input }) => setPhoto(ctx, input)),
  removePhoto: permitted("people.write")
    .input(moveInput)
    .output(inspector.row)
    .mutation(({ ctx, input }) => setPhoto(ctx, { ...input, content: null })),
  similar: permitted("people.write")
    .input(similarInput)
    .output(similarOutput)
    .query(({ ctx, input }) => similarPeople(ctx, input)),
  import: permitted("people.write")
    .input(rosterInput)
    .output(rosterOutput)
    .mutation(({ ctx, input }) => importRoster(ctx, input)),
};
