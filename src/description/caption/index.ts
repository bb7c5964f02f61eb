export { captionCues, captionLines, readingSeconds, type CaptionCue } from "./caption-cues";
