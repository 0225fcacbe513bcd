import { z } from "zod";
import { countyOf, crud, open, signedIn } from "../_kernel/index.ts";
import { regionsToSignIn } from "../access/index.ts";
import { publicRegion, regionRow } from "./model.ts";
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
  publicList: open("the sign-in page names the regions before anybody is signed in")
    .output(z.array(publicRegion))
    .query(async ({ ctx }) => {
      const { config } = ctx.platform;
      const regions = await regionsToSignIn(ctx.platform);
      return regions.map((region) => ({ ...region, county: countyOf(config, region.code).id }));
    }),
};
