import { filtered } from "@/app/api/filtered";
import { bars } from "@/lib/db/queries/counts";
import { type PeriodUnit, periodUnits } from "@/lib/domain/histogram";

export const GET = filtered(
  ["by"],
  (view, { by }) => {
    const { unit, bars: data } = bars(view, by as PeriodUnit | undefined);
    return { data, by: unit };
  },
  { by: periodUnits },
);
