import { filtered } from "@/app/api/filtered";
import { outlets } from "@/lib/db/queries/outlets";

export const GET = filtered([], (view) => {
  const data = outlets(view);
  return { data, page: { total: data.length, next: null } };
});
