import type { Scope } from "../../base";
import { filesOfTransfer } from "./dropped-files";

export interface PageIntake {
  /** Called with the files of each drop or paste. */
  readonly onFiles: (files: readonly File[]) => void;
  /** True while something droppable hangs over the page. */
  readonly onHover: (hovering: boolean) => void;
}

/** How long after the last dragover the drop target stays lit; the event repeats every 50 to 350 ms. */
const hoverLingerMilliseconds = 450;

/** Takes files dropped anywhere on the page, or pasted into it. */
export function takeFilesFromPage(page: Document, scope: Scope, { onFiles, onHover }: PageIntake): void {
  let stopHover: (() => void) | null = null;
  const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;

  const endHover = (): void => {
    stopHover?.();
    stopHover = null;
    onHover(false);
  };

  // dragleave fires at every inner border, which makes lit targets flicker; silence of dragover does not.
  scope.listen(page, "dragover", (event: DragEvent) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = "copy";
    if (stopHover) stopHover();
    else onHover(true);
    stopHover = scope.timeout(endHover, hoverLingerMilliseconds);
  });

  scope.listen(page, "drop", (event: DragEvent) => {
    if (!carriesFiles(event) || !event.dataTransfer) return;
    event.preventDefault();
    endHover();
    void filesOfTransfer(event.dataTransfer).then(onFiles);
  });

  scope.listen(page, "paste", (event: ClipboardEvent) => {
    if (!event.clipboardData || event.clipboardData.files.length === 0) return;
    event.preventDefault();
    void filesOfTransfer(event.clipboardData).then(onFiles);
  });
}
