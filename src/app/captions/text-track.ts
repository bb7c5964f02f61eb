import type { Scope } from "../../base";
import { captionProfiles, cueLines, cuesOf, vttText, type CaptionProfile, type CueTrack } from "../../description";
import type { AppStore } from "../changes";
import type { Player } from "../player";
import { recordingById } from "../state";

/** The captions as cues of a browser's text track: the same words, lines, names and times as on the page. */
function trackCues(track: CueTrack, profile: CaptionProfile): VTTCue[] {
  return cuesOf(track).map((cue) => {
    const made = new VTTCue(cue.start, cue.end, cueLines(cue, profile).map(vttText).join("\n"));
    made.id = cue.id;
    return made;
  });
}

/**
 * Gives the page's media element a text track with the captions of what it plays, edits included. On the page our own words
 * lie over the picture, so the track shows only where those cannot: when the video by itself fills the screen, or is a
 * picture in the corner of it (in browsers that draw tracks there).
 */
export function keepTextTrack(store: AppStore, { media, state: player }: Pick<Player, "media" | "state">, scope: Scope, page: Document): void {
  if (!media || typeof VTTCue === "undefined") return;
  // Made once: a track that was added so stays with its element, whatever that plays.
  const textTrack = media.addTextTrack("captions", "Linernote", "en");
  textTrack.mode = "hidden";
  let shown: { readonly track: CueTrack; readonly profile: CaptionProfile } | null = null;
  const follow = (): void => {
    const state = store.getState();
    const { recordingId, picture } = player.getState();
    const recording = picture && recordingId !== null ? recordingById(state, recordingId) : null;
    const track = recording?.state === "ready" ? recording.captions : null;
    const profile = captionProfiles[state.captionSettings.profile];
    if (track === (shown?.track ?? null) && (track === null || profile === shown?.profile)) return;
    shown = track && { track, profile };
    for (const cue of [...(textTrack.cues ?? [])]) textTrack.removeCue(cue);
    for (const cue of track ? trackCues(track, profile) : []) textTrack.addCue(cue);
  };
  const show = (alone: boolean) => (): void => {
    textTrack.mode = alone ? "showing" : "hidden";
  };
  scope.own(store.subscribe(follow));
  scope.own(player.subscribe(follow));
  scope.listen(media, "enterpictureinpicture", show(true));
  scope.listen(media, "leavepictureinpicture", show(false));
  // Phones that let only a video fill the screen, and never a part of the page.
  scope.listen(media, "webkitbeginfullscreen", show(true));
  scope.listen(media, "webkitendfullscreen", show(false));
  scope.listen(page, "fullscreenchange", () => show(page.fullscreenElement === media || page.pictureInPictureElement === media)());
}
