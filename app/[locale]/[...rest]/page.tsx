import { notFound } from "next/navigation";

/** Whatever no other page answers: the not-found page in the reader's language. */
export default function Unknown(): never {
  notFound();
}
