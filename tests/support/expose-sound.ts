/** Makes the streams and audio contexts that the page opens reachable, so that a test can take them away like the world does. */
export function exposeSound(): void {
  const opened: { streams: MediaStream[]; contexts: AudioContext[] } = { streams: [], contexts: [] };
  Object.assign(globalThis, { opened });
  const getUserMedia = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
  navigator.mediaDevices.getUserMedia = async (constraints): Promise<MediaStream> => {
    const stream = await getUserMedia(constraints);
    opened.streams.push(stream);
    return stream;
  };
  const Plain = globalThis.AudioContext;
  globalThis.AudioContext = class extends Plain {
    constructor(options?: AudioContextOptions) {
      super(options);
      opened.contexts.push(this);
    }
  };
}
