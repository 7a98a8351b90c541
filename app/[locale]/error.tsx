"use client";

import { usePathname } from "next/navigation";

// The messages are not in the browser (they would cost every page), so these few words are.
const words = {
  en: {
    title: "Something failed",
    text: "This page can’t be shown just now. Nothing was lost; try again in a moment.",
    again: "Try again",
  },
  ko: {
    title: "오류가 났습니다",
    text: "지금은 이 페이지를 보여 드릴 수 없습니다. 잃은 것은 없으니 잠시 뒤 다시 시도해 주십시오.",
    again: "다시 시도",
  },
};

export default function ErrorPage({ reset }: { reset: () => void }) {
  const locale = usePathname().startsWith("/ko") ? "ko" : "en";
  const { title, text, again } = words[locale];
  return (
    <div className="page">
      <h1>{title}</h1>
      <p className="lede">{text}</p>
      <button type="button" onClick={reset}>
        {again}
      </button>
    </div>
  );
}
