/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_AbsentInputs */

const nl_meeting_absent = /** @type {(inputs: Meeting_AbsentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Afwezig`)
};

const en_meeting_absent = /** @type {(inputs: Meeting_AbsentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Absent`)
};

/**
* | output |
* | --- |
* | "Absent" |
*
* @param {Meeting_AbsentInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_absent = /** @type {((inputs?: Meeting_AbsentInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_AbsentInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_absent(inputs)
	return nl_meeting_absent(inputs)
});