/** Inputs of `browser`. */
import { z } from 'zod';

import { QUOTAS } from '../../facts/quotas';
import { described, mapOf, listOf, pattern, text } from '../../inputs/facets';
import { moduleInput } from '../../inputs/module-input';
import { arnOf } from '../../inputs/primitives';
import { agentcoreName } from '../blocks/agentcore-name';
import { tagsShape } from '../blocks/runtime/input';
import {
  egressNeedsOwnGroup,
  egressRules,
  egressShape,
  internetEgressRules,
  internetEgressShape,
  securityGroupRules,
  securityGroupShape,
} from '../blocks/runtime-network/input';
import { modeRules, toolPlacementShape } from '../blocks/runtime-network/mode';
import { toolS3PathRules, toolS3PathShape } from '../blocks/runtime-network/tool-s3-path';
import { rootCertificatesShape } from '../blocks/tool-certificates';
import { BROWSER } from '../blocks/workload';

import { roleRules, roleShape } from './role-input';

const LIMITS = QUOTAS.aws_bedrockagentcore_browser;
const PROFILE = QUOTAS.aws_bedrockagentcore_browser_profile;

const MODES = {
  modes: LIMITS['network_configuration.network_mode'].oneOf,
  outside: {
    PUBLIC: 'any address of the internet, from a network of AWS that nothing here restricts',
  },
  fallback: 'VPC',
};

const bucketOf = (argument: 'recording.s3_location' | 'enterprise_policy.location.s3') =>
  pattern(new RegExp(LIMITS[`${argument}.bucket`].pattern), {
    want: 'the name of a bucket',
    fix: 'pass the name, not an s3:// address or ARN',
    good: 'browser-files',
    bad: ['s3://browser-files', 'arn:aws:s3:::browser-files'],
  });

/** Characters of a key that mean nothing to IAM: it stands in the ARN of a statement. */
const KEY = '[a-zA-Z0-9!_.()=+@-]+(/[a-zA-Z0-9!_.()=+@-]+)*';

const prefix = pattern(new RegExp(`^${KEY}/?$`), {
  want: 'letters, digits and !_.()=+@-, in parts joined by slashes',
  fix: 'remove wildcards, and the slash in front',
  good: 'research/',
  bad: ['/research', 'research/*'],
});

const objectKey = pattern(new RegExp(`^${KEY}$`), {
  want: 'the key of an object: letters, digits and !_.()=+@-, in parts joined by slashes',
  fix: 'pass the key of one file, without wildcards',
  good: 'policies/managed.json',
  bad: ['/policies/managed.json', 'policies/*'],
});

const keyArn = arnOf('kms', {
  resource: 'key/[a-zA-Z0-9-]+',
  good: 'arn:aws:kms:us-east-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef',
  noun: 'a key',
});

const profileName = pattern(new RegExp(PROFILE.name.pattern), {
  want: 'a letter, then up to 47 letters, digits, or underscores',
  fix: 'replace hyphens with underscores',
  good: 'shop',
  bad: ['web-shop'],
});

export const input = moduleInput(
  {
    name: agentcoreName('research-browser', ['1st-browser', 'a browser']).describe(
      'Name of the browser and prefix for the names of other resources. Hyphens become underscores in the name of the AgentCore browser, so `my-browser` and `my_browser` conflict. Changing it replaces the browser.',
    ),
    description: text(LIMITS.description.length)
      .nullable()
      .default(null)
      .describe('What the browser is for. Changing it replaces the browser.'),
    ...toolPlacementShape(BROWSER, MODES),
    ...securityGroupShape(BROWSER),
    ...egressShape(BROWSER),
    ...internetEgressShape(BROWSER),
    ...toolS3PathShape(BROWSER),
    recording: z
      .strictObject(
        described(
          {
            bucket: bucketOf('recording.s3_location'),
            prefix,
            kms_key_arn: keyArn.optional(),
          },
          {
            bucket: 'Name of an S3 bucket of this account and region.',
            prefix: 'Key prefix of the recordings.',
            kms_key_arn: 'ARN of the customer managed key that encrypts the bucket.',
          },
        ),
      )
      .nullable()
      .default(null)
      .describe(
        'Where AgentCore writes a recording of every session. Recordings contain pages, typed text, and network traffic: restrict who can read them. When unset, nothing is recorded. Changing it replaces the browser.',
      ),
    enterprise_policies: listOf(
      z.strictObject(
        described(
          {
            bucket: bucketOf('enterprise_policy.location.s3'),
            key: objectKey,
            version_id: text({
              ...LIMITS['enterprise_policy.location.s3.version_id'].length,
              fix: 'pass the version ID of the object, or omit it',
            }).optional(),
          },
          {
            bucket: 'Name of an S3 bucket of this account and region.',
            key: 'Key of the policy file.',
            version_id:
              'Version ID of the object. Set it, because everyone who can write the object can change the policy.',
          },
        ),
      ),
      { max: LIMITS.enterprise_policy.count.max },
    )
      .default([])
      .describe(
        'Chromium enterprise policy files in S3 that every session must follow (`MANAGED`), such as a list of URLs to allow. Changing them replaces the browser.',
      ),
    ...rootCertificatesShape(BROWSER, LIMITS.certificate.count),
    sign_requests: z
      .boolean()
      .default(false)
      .describe(
        'Whether the browser signs its requests (Web Bot Auth, in preview), so that websites can recognize it. A proxy that rewrites requests breaks the signature. Changing it replaces the browser.',
      ),
    profiles: mapOf(
      z.strictObject(
        described(
          { description: text(PROFILE.description.length).optional() },
          { description: 'What the profile is for.' },
        ),
      ),
      {
        key: profileName,
      },
    )
      .default({})
      .describe(
        'Browser profiles to create, keyed by name, which is unique in the account and region. A profile keeps the cookies and local storage that a session saves in it, so it can hold logins. Removing one deletes them.',
      ),
    ...roleShape,
    ...tagsShape,
  },
  {
    rules: [
      ...modeRules(MODES),
      ...securityGroupRules,
      ...egressRules,
      ...egressNeedsOwnGroup,
      ...internetEgressRules,
      ...toolS3PathRules,
      ...roleRules,
    ],
    sample: {
      name: 'research-browser',
      vpc_id: 'vpc-0123456789abcdef0',
      subnet_ids: ['subnet-0123456789abcdef0', 'subnet-0123456789abcdef1'],
      minimum_zones: 1,
    },
  },
);
