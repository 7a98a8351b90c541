import "server-only";
import { isIPv6 } from "node:net";
import { headers } from "next/headers";

/** Written by the server (scripts/serve.mjs) on each request, over whatever the client sent. */
const ADDRESS_HEADER = "x-hapyong-address";

/** Where the request comes from, for counting: of IPv6 the network (/64), as people have a whole one. */
export async function clientAddress(): Promise<string> {
  const address = (await headers()).get(ADDRESS_HEADER) ?? "unknown";
  return network(address);
}

export function network(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, "").replace(/%.*$/, "");
  if (!isIPv6(plain)) return plain;
  const [head = "", tail] = plain.toLowerCase().split("::");
  const left = head === "" ? [] : head.split(":");
  const right = tail ? tail.split(":") : [];
  const gap = tail === undefined ? [] : Array(8 - left.length - right.length).fill("0");
  const groups = [...left, ...gap, ...right].slice(0, 4);
  return `${groups.map((group) => Number.parseInt(group, 16).toString(16)).join(":")}::/64`;
}
