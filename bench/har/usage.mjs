// Loaded into a process that is measured, before its program: what it has used is told at its end.
import { writeSync } from 'node:fs';

const TOLD_AT = 3;
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeSync(
    TOLD_AT,
    JSON.stringify({ cpuMs: (userCPUTime + systemCPUTime) / 1_000, peakKb: maxRSS }),
  );
});
