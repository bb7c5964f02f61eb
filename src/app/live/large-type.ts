/** How the words stand in large type. */
export interface LargeType {
  readonly open: boolean;
  /** 0 … largestType; each step is larger. */
  readonly size: number;
}

export const largestType = 4;
export const firstLargeType: LargeType = { open: false, size: 2 };
