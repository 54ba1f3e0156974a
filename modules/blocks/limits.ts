/** Limitations that the READMEs of many modules state in the same words. */

export const NOT_APPLIED =
  'No part of this module has been applied to AWS. Plans, policies, and rules are tested with mocked providers and against the schema of the provider.';

/** Of modules that check zones against their own table. */
export const ZONE_TABLE_LIMIT =
  'An unknown region passes the zone check: the table of zones is a copy of the AgentCore developer guide. Where AWS has added a zone, set `supported_zone_ids`.';
