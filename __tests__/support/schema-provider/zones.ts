import { lookUp } from './lookup';
import type { World } from './world';

/** Zone id of a zone name, as the fixtures have it, else by the letter: us-east-1a -> use1-az1. */
export function zoneIdOf(world: World, name: string): string {
  const known = lookUp(world, 'aws_availability_zone', { name })?.zone_id;
  if (typeof known === 'string') return known;
  return `${shortRegion(name.slice(0, -1))}-az${name.charCodeAt(name.length - 1) - 'a'.charCodeAt(0) + 1}`;
}

/** Zone name of a zone id, the other way round. */
export function zoneNameOf(world: World, zoneId: string, region: string): string {
  const known = lookUp(world, 'aws_availability_zone', { zone_id: zoneId })?.name;
  if (typeof known === 'string') return known;
  const number = Number(zoneId.replace(/^.*-az/, ''));
  return region + String.fromCharCode('a'.charCodeAt(0) + number - 1);
}

/** Region in zone ids: us-east-1 -> use1, ap-southeast-2 -> apse2, us-gov-west-1 -> usgw1. */
export function shortRegion(region: string): string {
  const [area = '', ...rest] = region.split('-');
  const number = rest.pop() ?? '';
  const letters = rest.map((word) => word.replace(/^(north|south)(east|west)$/, '$1 $2'));
  return (
    area +
    letters
      .join(' ')
      .split(' ')
      .map((word) => word.charAt(0))
      .join('') +
    number
  );
}
