import * as f from "../../_kernel/field.ts";
import { crud, moveInput, oneInput, permitted, reasonedInput } from "../../_kernel/index.ts";
import { attestInput, checklistOutput } from "../condition/model.ts";
import { appointment, recordedAppointment } from "./model.ts";
import {
  appointmentResource,
  attest,
  checklistOf,
  moveAppointment,
  recordAppointment,
} from "./service.ts";

const asks = {
  vet: moveInput.extend({
    vetOpinion: f.longText({ zh: "审核意见", en: "Opinion", max: 1000 }),
  }),
  publicise: moveInput.extend({
    noticeText: f.longText({ zh: "公示内容", en: "Notice", max: 2000 }),
  }),
  appoint: moveInput.extend({
    decision: f.longText({ zh: "聘任决定", en: "Decision", max: 1000 }),
  }),
  end: reasonedInput.extend({
    endedOn: f.date({ zh: "终止日期", en: "Ended on" }).optional(),
  }),
};

export const appointmentRouter = {
  ...crud(appointmentResource),
  record: permitted("people.write")
    .input(recordedAppointment)
    .output(appointment.row)
    .mutation(({ ctx, input }) => recordAppointment(ctx, input)),
  checklist: permitted("people.read")
    .input(oneInput)
    .output(checklistOutput)
    .query(({ ctx, input }) => checklistOf(ctx, input.id)),
  attest: permitted("people.write")
    .input(attestInput)
    .output(checklistOutput)
    .mutation(({ ctx, input }) => attest(ctx, input)),
  vet: permitted("people.write")
    .input(asks.vet)
    .output(appointment.row)
    .mutation(({ ctx, input }) => moveAppointment(ctx, "vet", input)),
  publicise: permitted("people.write")
    .input(asks.publicise)
    .output(appointment.row)
    .mutation(({ ctx, input }) => moveAppointment(ctx, "publicise", input)),
  appoint: permitted("people.appoint")
    .input(asks.appoint)
    .output(appointment.row)
    .mutation(({ ctx, input }) => moveAppointment(ctx, "appoint", input)),
  decline: permitted("people.appoint")
    .input(reasonedInput)
    .output(appointment.row)
    .mutation(({ ctx, input }) => moveAppointment(ctx, "decline", input)),
  revoke: permitted("people.appoint")
    .input(reasonedInput)
    .output(appointment.row)
    .mutation(({ ctx, input }) => moveAppointment(ctx, "revoke", input)),
  suspend: permitted("people.appoint")
    .input(reasonedInput)
    .output(appointment.row)
    .mutation(({ ctx, input }) => moveAppointment(ctx, "suspend", input)),
  reinstate: permitted("people.appoint")
    .input(reasonedInput)
    .output(appointment.row)
    .mutation(({ ctx, input }) => moveAppointment(ctx, "reinstate", input)),
  resign: permitted("people.write")
    .input(asks.end)
    .output(appointment.row)
    .mutation(({ ctx, input }) => moveAppointment(ctx, "resign", input)),
  dismiss: permitted("people.appoint")
    .input(asks.end)
    .output(appointment.row)
    .mutation(({ ctx, input }) => moveAppointment(ctx, "dismiss", input)),
  renew: permitted("people.write")
    .input(moveInput)
    .output(appointment.row)
    .mutation(({ ctx, input }) => moveAppointment(ctx, "renew", input)),
};
