import { Component, type ReactNode } from "react";
import type { App } from "../app";

/** When drawing fails by a fault of ours, says so instead of leaving an empty page. */
export class CrashGuard extends Component<{ app: App; children: ReactNode }, { crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError(): { crashed: boolean } {
    return { crashed: true };
  }

  override componentDidCatch(): void {
    document.documentElement.dataset["state"] = "error";
  }

  override render(): ReactNode {
    if (!this.state.crashed) return this.props.children;
    const { strings } = this.props.app.store.getState();
    return (
      <main className="crash" role="alert">
        <h1>{strings.crashTitle}</h1>
        <p>{strings.crashText}</p>
        <button className="button" type="button" onClick={() => location.reload()}>
          {strings.crashReload}
        </button>
      </main>
    );
  }
}
