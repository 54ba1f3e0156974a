/** How far a row can be trusted. A row that says nothing was read in a current AWS page or API model. */
export type Confidence = 'high' | 'medium' | 'low';

/** What every row of every table carries: the page, the day somebody read it, and any doubt. */
export interface Fact {
  readonly source: `https://${string}`;
  readonly checked: `${number}-${number}-${number}`;
  readonly confidence?: Confidence;
}
