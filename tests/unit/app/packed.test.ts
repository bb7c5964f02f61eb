import { expect, it } from "vitest";
import { Packed } from "../../../src/app/packed";
import type { Description } from "../../../src/description";
import { collectGarbage } from "../../support/collect-garbage";
import { descriptions } from "../../support/descriptions";

it("a packed document is the same one for as long as it is read, and opens as it was when nobody has read it", async () => {
  const document = structuredClone<Description>(descriptions.quartet);
  const packed = new Packed(document);
  await collectGarbage();
  expect(packed.open()).toBe(document);

  const unread = ((): { packed: Packed<Description>; document: WeakRef<Description> } => {
    const another = structuredClone<Description>(descriptions.quartet);
    return { packed: new Packed(another), document: new WeakRef(another) };
  })();
  await collectGarbage();
  expect(unread.document.deref()).toBeUndefined();
  const opened = unread.packed.open();
  expect(opened).toEqual(descriptions.quartet);
  await collectGarbage();
  expect(unread.packed.open()).toBe(opened);
});
