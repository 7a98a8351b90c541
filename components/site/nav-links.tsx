"use client";

import { usePathname } from "next/navigation";
import { Link } from "../ui/link";

type Props = { links: { label: string; href: string }[] };

/** The site's sections; the one that the reader is in says so. */
export function NavLinks({ links }: Props) {
  // On the server an English path may still have its prefix (see next.config.ts).
  const path = usePathname().replace(/^\/en(?=\/|$)/, "") || "/";
  return (
    <ul>
      {links.map(({ label, href }) => (
        <li key={href}>
          <Link href={href} aria-current={path === href ? "page" : undefined}>
            {label}
          </Link>
        </li>
      ))}
    </ul>
  );
}
