import type { App } from "../app";

/**
 * When what had the keyboard's focus goes from the page (a recording removed, work cancelled), the main part takes it, so that
 * a reader who does not see the page is not thrown back to its start. Places that know a better one have set it by then.
 */
export function keepFocus({ store, scope }: App, page: Document): void {
  let last: Element | null = null;
  scope.listen(page, "focusin", () => (last = page.activeElement));
  const mend = (): void => {
    const lost = last !== null && !last.isConnected && (page.activeElement === null || page.activeElement === page.body);
    if (!lost) return;
    last = null;
    page.getElementById("main")?.focus({ preventScroll: true });
  };
  scope.own(store.subscribe(() => scope.animationFrame(mend)));
}
