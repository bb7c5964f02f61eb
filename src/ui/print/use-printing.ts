import { useSyncExternalStore } from "react";
import { Scope } from "../../base";

/** Whether the page is being put on paper. True in time for what is drawn by it to be printed. */
export function usePrinting(): boolean {
  return useSyncExternalStore(whenPrintingChanges, isPrinting);
}

const paper = typeof matchMedia === "undefined" ? null : matchMedia("print");

function isPrinting(): boolean {
  return paper?.matches ?? false;
}

function whenPrintingChanges(tell: () => void): () => void {
  const scope = new Scope();
  if (paper) scope.listen(paper, "change", tell);
  return () => scope.dispose();
}
