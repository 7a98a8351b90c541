import type { Metadata } from "next";
import type { ReactNode } from "react";
import { Frame } from "@/components/desk/frame/frame";
import { person } from "@/lib/auth/session";
import { readLocale } from "../view";
import "../../styles/desk.css";

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

export const metadata: Metadata = { robots: { index: false, follow: false } };

/** The frame of the desk's pages. It is no gate: each page and each action asks for itself. */
export default async function DeskLayout({ children, params }: Props) {
  await readLocale(params);
  const who = await person();
  return (
    <div className="page desk">
      {who ? <Frame person={who} /> : null}
      {children}
    </div>
  );
}
