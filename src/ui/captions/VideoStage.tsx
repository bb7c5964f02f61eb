import { useEffect, useRef, type ReactNode } from "react";
import { playOrPause, type ReadyRecording, type Recording } from "../../app";
import { useApp, usePlayerState, useStrings } from "../context";
import { CaptionNow } from "./CaptionNow";

/**
 * A video's pictures with our captions over them. Here the captions are text of the page: browsers place and size text tracks
 * each in their own way, and full screen shows the whole stage. Where the video leaves the page its text track shows instead.
 */
export function VideoStage({ recording }: { recording: Recording }): ReactNode {
  const app = useApp();
  const strings = useStrings();
  const stage = useRef<HTMLDivElement>(null);
  const { media } = app.player;
  const picture = usePlayerState((state) => state.picture && state.recordingId === recording.id);
  useEffect(() => {
    if (!picture || !media) return undefined;
    stage.current?.prepend(media);
    // Taken out of the page an element stops playing, so it is put away quietly and no sound goes on unseen.
    return () => media.remove();
  }, [picture, media]);
  if (!picture) return null;
  const enlarge = (): void => {
    if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
    else void stage.current?.requestFullscreen?.().catch(() => undefined);
  };
  return (
    <div ref={stage} className="video-stage" data-testid="video-stage" onClick={() => playOrPause.perform(app)}>
      {recording.state === "ready" && <CaptionNow recording={recording as ReadyRecording} />}
      <button
        type="button"
        className="video-full"
        data-testid="video-full"
        onClick={(event) => {
          event.stopPropagation();
          enlarge();
        }}
      >
        {strings.videoFull}
      </button>
    </div>
  );
}
