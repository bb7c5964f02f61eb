import type { ReactNode } from "react";
import { cueAt, latestCue, selectedRecording, showsLargeType, type LiveOn, type ReadyRecording } from "../app";
import { useCueByTime, useCueLines, useCues } from "./captions/use-cues";
import { useAppState, useStrings } from "./context";
import { LargeType, type LargeLine } from "./LargeType";

/** How many former lines stay in sight. */
const formerLines = 2;

function LiveInLarge({ live }: { live: LiveOn }): ReactNode {
  const strings = useStrings();
  const [, ...former] = live.log.filter(({ sound }) => sound !== null).reverse();
  const before = former.slice(0, formerLines).reverse();
  const now: LargeLine = live.interruption
    ? { key: "now", lines: [strings.liveInterrupted[live.interruption]], language: strings.language, dim: false }
    : { key: "now", lines: [live.words?.line ?? strings.liveListening], language: live.words?.language ?? strings.language, dim: false };
  return <LargeType playable={false} words={[...before.map(({ at, text, language }): LargeLine => ({ key: at, lines: [text], language, dim: true })), now]} />;
}

/** The caption that holds; after it the same words dimmed, since what they told goes on. */
function CaptionsInLarge({ recording }: { recording: ReadyRecording }): ReactNode {
  const cues = useCues(recording);
  const linesOf = useCueLines();
  const latest = useCueByTime(recording, cues, latestCue);
  const holds = useCueByTime(recording, cues, cueAt) !== null;
  return <LargeType playable words={latest ? [{ key: "now", lines: linesOf(latest), language: "en", dim: !holds }] : []} />;
}

/** The words-only screen, whatever the words come from. */
export function LargeWords(): ReactNode {
  const open = useAppState(showsLargeType);
  const live = useAppState((state) => state.live);
  const recording = useAppState((state) => (showsLargeType(state) ? selectedRecording(state) : null));
  if (!open) return null;
  if (live.state === "on") return <LiveInLarge live={live} />;
  return recording?.state === "ready" ? <CaptionsInLarge recording={recording} /> : null;
}
