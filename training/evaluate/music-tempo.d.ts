declare module "music-tempo" {
  /** Beatroot in JavaScript; throws when it finds too few onsets. */
  export default class MusicTempo {
    constructor(samples: Float32Array | number[], settings?: { bufferSize?: number; hopSize?: number; timeStep?: number });
    readonly tempo: number | string;
    readonly beats: number[];
  }
}
