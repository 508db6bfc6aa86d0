/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ names: NonNullable<unknown> }} Meeting_Absent_NamesInputs */

const nl_meeting_absent_names = /** @type {(inputs: Meeting_Absent_NamesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Afwezig: ${i?.names}`)
};

const en_meeting_absent_names = /** @type {(inputs: Meeting_Absent_NamesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Absent: ${i?.names}`)
};

/**
* | output |
* | --- |
* | "Absent: {names}" |
*
* @param {Meeting_Absent_NamesInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_absent_names = /** @type {((inputs: Meeting_Absent_NamesInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_Absent_NamesInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_absent_names(inputs)
	return nl_meeting_absent_names(inputs)
});