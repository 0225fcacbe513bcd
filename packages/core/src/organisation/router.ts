import { z } from "zod";
import { crud, signedIn } from "../_kernel/index.ts";
import { regionRow } from "./model.ts";
import {
  commissionMemberResource,
  districtResource,
  institutionResource,
  visibleRegions,
} from "./service.ts";

export const organisationRouter = {
  institution: crud(institutionResource),
  district: crud(districtResource),
  commissionMember: crud(commissionMemberResource),
};

export const regionRouter = {
  list: signedIn()
    .output(z.array(regionRow))
    .query(({ ctx }) => visibleRegions(ctx)),
};
