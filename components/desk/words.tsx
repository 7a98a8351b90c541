import { NextIntlClientProvider, useMessages } from "next-intl";
import type { ReactNode } from "react";
import type messages from "@/lib/i18n/messages/en.json";

type Desk = (typeof messages)["desk"];

type Props = { names: (keyof Desk)[]; children: ReactNode };

/** Gives the client components beneath it their words: those under `desk` that are named, no more. */
export function DeskWords({ names, children }: Props) {
  const { desk } = useMessages();
  const picked = Object.fromEntries(names.map((name) => [name, desk[name]]));
  return <NextIntlClientProvider messages={{ desk: picked }}>{children}</NextIntlClientProvider>;
}
