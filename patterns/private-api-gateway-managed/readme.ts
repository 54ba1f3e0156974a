import { readmeOf } from '../scenarios/private-api-gateway/readme';

export const readme = readmeOf('managed');
