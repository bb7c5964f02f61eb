import { createContext, useContext, type ReactNode } from "react";
import { useStore } from "zustand";
import type { App, AppState, PlayerState, Strings } from "../app";
import type { WaveDrawing } from "./wave-drawing";

/** What every component may reach: the app, where the page is served from, the file picker, and the page's one waveform. */
export interface Surroundings {
  readonly app: App;
  readonly baseUrl: string;
  readonly pickFiles: () => void;
  readonly wave: WaveDrawing;
}

const SurroundingsContext = createContext<Surroundings | null>(null);

export function SurroundingsProvider({ value, children }: { value: Surroundings; children: ReactNode }): ReactNode {
  return <SurroundingsContext value={value}>{children}</SurroundingsContext>;
}

export function useSurroundings(): Surroundings {
  const surroundings = useContext(SurroundingsContext);
  if (!surroundings) throw new Error("a component was drawn outside the page");
  return surroundings;
}

export function useApp(): App {
  return useSurroundings().app;
}

/** A part of the app's state; the component is drawn again when this part changes. */
export function useAppState<Part>(select: (state: AppState) => Part): Part {
  return useStore(useApp().store, select);
}

export function usePlayerState<Part>(select: (state: PlayerState) => Part): Part {
  return useStore(useApp().player.state, select);
}

/** The words of the interface, in the language it speaks now. */
export function useStrings(): Strings {
  return useAppState((state) => state.strings);
}
