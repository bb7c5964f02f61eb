/**
 * Anchors (rows) held against a bank of items (columns), as plain numbers; all row-major. `valid` is 1 where a column
 * belongs to the row's group; `similarity` says how alike the two items' texts are, 0 … 1, symmetric.
 */
export interface Group {
  readonly rows: number;
  readonly columns: number;
  /** rows × columns, 0 or 1. */
  readonly valid: Uint8Array;
  /** rows × columns. */
  readonly similarity: Float32Array;
}

/** Columns that belong to the row's group. */
export function membersOf(group: Group, row: number): number[] {
  const members: number[] = [];
  for (let column = 0; column < group.columns; column++) if (group.valid[row * group.columns + column] === 1) members.push(column);
  return members;
}
