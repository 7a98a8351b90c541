"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { Suspense } from "react";

const names = { en: "English", ko: "한국어" };

type Props = { label: string; locale: "en" | "ko"; locales: readonly ("en" | "ko")[] };

/** The same view in the other language. */
export function LanguageLinks(props: Props) {
  return (
    <Suspense fallback={null}>
      <Links {...props} />
    </Suspense>
  );
}

function Links({ label, locale, locales }: Props) {
  const path = usePathname().replace(/^\/(?:en|ko)(?=\/|$)/, "") || "/";
  const query = useSearchParams().toString();
  return (
    <ul className="languages" aria-label={label}>
      {locales.map((other) => {
        const base = other === "en" ? path : `/${other}${path === "/" ? "" : path}`;
        return (
          <li key={other}>
            <a
              href={query ? `${base}?${query}` : base}
              hrefLang={other}
              lang={other}
              aria-current={other === locale ? "true" : undefined}
            >
              {names[other]}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
