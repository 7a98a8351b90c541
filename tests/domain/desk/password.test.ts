import { expect, test } from "vitest";
import { passwordProblem } from "@/lib/auth/password";

const NAME = "jiwon.park";

test.each([
  ["elevenchars", "too-short"],
  ["", "too-short"],
  ["나선경제무역지대", "too-short"],
  ["a lamp by the river".repeat(7), "too-long"],
  ["passwordpassword", "common"],
  ["Password1234!", "common"],
  ["PASSWORD2026!!", "common"],
  ["dragon123456", "common"],
  ["dragondragon99", "common"],
  ["qwertyuiop12", "common"],
  ["aaaaaaaaaaaaaaaa", "common"],
  ["abababababab", "common"],
  ["123456789012", "common"],
  ["2026-11-22 22", "common"],
  ["unbelievable", "common"],
  ["my jiwon.park password", "contains-name"],
  ["Jiwon.Park.2026!", "contains-name"],
  ["HAPYONG-desk-key", "contains-name"],
  ["the 합영 notebook", "contains-name"],
  ["a lamp by the river", null],
  ["tumen tide 1991 ferry", null],
  ["나선 경제 무역 지대 배", null],
  ["8402 9917 3356 0124", null],
  ["x7#Kq!v92Lmw", null],
])("%s: %s", async (password, problem) => {
  expect(await passwordProblem(password, NAME)).toBe(problem);
});

test("an account without a name refuses no password for it", async () => {
  expect(await passwordProblem("a lamp by the river", "")).toBeNull();
});
