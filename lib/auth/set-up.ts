import "server-only";
import { encode } from "uqr";

/** What an authenticator app needs: the key as text, and a QR code as a path of `size` by `size` modules. */
export function setUp(totpUri: string, username: string) {
  const uri = new URL(totpUri);
  const secret = uri.searchParams.get("secret") ?? "";
  // The library names the account after its address, which leads nowhere and means nothing.
  const label = `Hapyong:${encodeURIComponent(username)}`;
  const { data, size } = encode(`otpauth://totp/${label}?${uri.searchParams}`, { border: 2 });
  return { secret, qr: { path: modules(data), size } };
}

function modules(rows: boolean[][]): string {
  return rows
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join("");
}
