import { z } from "zod";

const pageNumber = z
  .string()
  .regex(/^[1-9]\d{0,5}$/)
  .transform(Number);

/** The page that an address asks for; the first where it asks for none, or for nonsense. */
export const readPage = (given: string | string[] | undefined): number =>
  pageNumber.safeParse(given).data ?? 1;
