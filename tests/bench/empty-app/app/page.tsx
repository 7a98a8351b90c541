import { connection } from "next/server";

/** What Next itself costs for a page that it may not prepare. */
export default async function Page() {
  await connection();
  return <p>Empty.</p>;
}
