/** What one process of the benchmark measures of itself, and prints as a line of JSON. */
import { readFileSync } from 'node:fs';

/** Seconds by the clock, and seconds of processor time of all threads. */
export interface Phase {
  wall: number;
  cpu: number;
}

export interface Measurement {
  /** From the start of the process until everything is imported. */
  start: Phase;
  /** From there until the last file is there. */
  work: Phase;
  /** Highest resident memory of the whole process, in MiB. */
  peak: number;
  /** Size of the text that was made beside the JSON, in bytes. */
  printed: number;
}

function now(): Phase {
  const { user, system } = process.cpuUsage();
  return { wall: performance.now() / 1e3, cpu: (user + system) / 1e6 };
}

/** Linux lets a child begin with its parent's `maxRSS`, so the kernel's own account of the process comes first. */
function peakMebibytes(): number {
  try {
    const found = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'));
    if (found) return Number(found[1]) / 1024;
  } catch {
    // Not Linux.
  }
  return process.resourceUsage().maxRSS / 1024;
}

/** Measures `work`, which returns the size of what it made beside the JSON. Call it when everything is imported. */
export function measure(work: () => number): void {
  const start = now();
  const printed = work();
  const end = now();
  const took = { wall: end.wall - start.wall, cpu: end.cpu - start.cpu };
  const measurement: Measurement = { start, work: took, peak: peakMebibytes(), printed };
  process.stdout.write(`${JSON.stringify(measurement)}\n`);
}

/** What the process took so far, its start included. */
export function measured(): { wall: number; cpu: number; peak: number } {
  return { ...now(), peak: peakMebibytes() };
}
