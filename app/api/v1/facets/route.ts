import { filtered } from "@/app/api/filtered";
import { facets } from "@/lib/db/queries/counts";

export const GET = filtered([], (view) => ({ data: facets(view) }));
