import { useEffect, useId, useRef, type MouseEvent, type ReactNode } from "react";
import { useStrings } from "./context";

interface SheetProps {
  readonly open: boolean;
  readonly title: string;
  readonly testId: string;
  /** Called when the reader closes it, by button, key or a click beside it. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A native dialog: focus stays inside and returns where it was. */
export function Sheet({ open, title, testId, onClose, children }: SheetProps): ReactNode {
  const strings = useStrings();
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  const close = (): void => {
    if (open) onClose();
  };
  const closeOnBackdrop = (event: MouseEvent): void => {
    if (event.target === dialog.current) close();
  };
  return (
    <dialog ref={dialog} className="sheet" aria-labelledby={titleId} onClose={close} onClick={closeOnBackdrop} data-testid={testId}>
      <div className="sheet-inside">
        <h2 id={titleId}>{title}</h2>
        {children}
        <button type="button" className="button" onClick={close}>
          {strings.close}
        </button>
      </div>
    </dialog>
  );
}
