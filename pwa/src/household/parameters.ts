/**
 * What a region set for itself and a file goes by, as the server sent it with the
 * file: the values in force, and those that come. Mirrors
 * server/casework/regionparameters.go.
 */
import type { HouseholdFile } from './file';

/** The region's values that the tablet counts with, from a day on. */
export type Values = HouseholdFile['regionParameters'][number];

/** The values that practice names: of a file that was made on this tablet, or kept from before. */
const BY_PRACTICE: Values = { from: null, compositionDays: 30, roofNights: 30, endedDays: 14 };

/** The values that hold on a day; of the day the file was fetched when none is named. */
export function valuesOf({ regionParameters, today = '' }: Partial<Pick<HouseholdFile, 'regionParameters' | 'today'>>, day = today): Values {
  return regionParameters?.findLast(({ from }) => from === null || from <= day) ?? BY_PRACTICE;
}

/** The file as it is under the values of a day, whatever day is asked afterwards. */
export function goingBy(file: HouseholdFile, day: string): HouseholdFile {
  return { ...file, regionParameters: [{ ...valuesOf(file, day), from: null }] };
}
