/** How the words stand in large type. */
export interface LargeType {
  readonly open: boolean;
  /** 0 … largestType; each step is larger. */
  readonly size: number;
  readonly place: LargePlace;
}

/** Where on the screen the words stand. */
export const largePlaces = ["bottom", "middle", "top"] as const;
export type LargePlace = (typeof largePlaces)[number];

export const largestType = 4;
export const firstLargeType: LargeType = { open: false, size: 2, place: "bottom" };
