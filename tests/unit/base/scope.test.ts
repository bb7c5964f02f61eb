import { describe, expect, it } from "vitest";
import { Scope } from "../../../src/base";
import { collectGarbage } from "../../support/collect-garbage";

describe("a scope", () => {
  it("gives everything back once, last in first out, and at once when it has ended", () => {
    const given: string[] = [];
    const scope = new Scope();
    scope.own(() => given.push("first"));
    const early = scope.own(() => given.push("early"));
    scope.own(() => given.push("last"));
    early();
    scope.dispose();
    scope.dispose();
    scope.own(() => given.push("late"));
    expect(given).toEqual(["early", "last", "first", "late"]);
  });

  it("stops its timers when it ends", async () => {
    let ran = 0;
    const scope = new Scope();
    scope.timeout(() => ran++, 1);
    scope.dispose();
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(ran).toBe(0);
  });

  it("lets go of a timer that has run, however long it lives itself", async () => {
    const scope = new Scope();
    let ran = 0;
    const action = ((): WeakRef<() => void> => {
      const act = (): void => void ran++;
      scope.timeout(act, 1);
      return new WeakRef(act);
    })();
    await new Promise((resolve) => setTimeout(resolve, 10));
    await collectGarbage();
    expect(ran).toBe(1);
    expect(action.deref()).toBeUndefined();
    scope.dispose();
  });
});
