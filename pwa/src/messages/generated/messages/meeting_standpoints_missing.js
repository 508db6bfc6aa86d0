/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Meeting_Standpoints_MissingInputs */

const nl_meeting_standpoints_missing = /** @type {(inputs: Meeting_Standpoints_MissingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Nog ${i?.count} standpunt(en) niet gegeven`)
};

const en_meeting_standpoints_missing = /** @type {(inputs: Meeting_Standpoints_MissingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} standpoint(s) not given yet`)
};

/**
* | output |
* | --- |
* | "{count} standpoint(s) not given yet" |
*
* @param {Meeting_Standpoints_MissingInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_standpoints_missing = /** @type {((inputs: Meeting_Standpoints_MissingInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_Standpoints_MissingInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_standpoints_missing(inputs)
	return nl_meeting_standpoints_missing(inputs)
});