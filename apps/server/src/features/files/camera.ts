import { readFile } from 'node:fs/promises';
import exifr from 'exifr';
import { Temporal } from 'temporal-polyfill';
import { countyTimeZone } from '../../clock/clock.ts';

/** Cameras write local time without a zone: `2018:05:10 09:30:00`. */
export async function takenAt(path: string): Promise<string | null> {
  const exif: { DateTimeOriginal?: string } | undefined = await exifr
    .parse(await exifOf(path), { pick: ['DateTimeOriginal'], reviveValues: false })
    .catch(() => undefined);
  const parts = /^(\d{4}):(\d\d):(\d\d) (\d\d:\d\d:\d\d)/.exec(exif?.DateTimeOriginal ?? '');
  if (!parts) return null;
  try {
    const local = Temporal.PlainDateTime.from(`${parts[1]}-${parts[2]}-${parts[3]}T${parts[4]}`);
    return local.toZonedDateTime(countyTimeZone).toInstant().toString();
  } catch {
    return null;
  }
}

/** Longitude and latitude, decimal degrees, as the file says; null where it does not, or says what is no place. */
export async function placeTaken(path: string): Promise<[number, number] | null> {
  const found: { latitude: number; longitude: number } | undefined = await exifr
    .gps(await exifOf(path))
    .catch(() => undefined);
  if (found === undefined) return null;
  const { longitude, latitude } = found;
  const somewhere =
    Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90 && (longitude !== 0 || latitude !== 0);
  return somewhere ? [longitude, latitude] : null;
}

/**
 * What the reader of camera data is given: of a HEIC file the block of them itself, which the reader finds only where
 * one maker's telephones put it; any other file as it is.
 */
async function exifOf(path: string): Promise<Buffer | string> {
  const file = await readFile(path);
  if (file.subarray(4, 8).toString('latin1') !== 'ftyp') return path;
  const starts = [file.indexOf('II*\0', 0, 'latin1'), file.indexOf('MM\0*', 0, 'latin1')];
  const start = Math.min(...starts.filter((at) => at >= 0));
  return Number.isFinite(start) ? file.subarray(start) : path;
}
