/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ names: NonNullable<unknown> }} Meeting_Present_NamesInputs */

const nl_meeting_present_names = /** @type {(inputs: Meeting_Present_NamesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Aanwezig: ${i?.names}`)
};

const en_meeting_present_names = /** @type {(inputs: Meeting_Present_NamesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Present: ${i?.names}`)
};

/**
* | output |
* | --- |
* | "Present: {names}" |
*
* @param {Meeting_Present_NamesInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_present_names = /** @type {((inputs: Meeting_Present_NamesInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_Present_NamesInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_present_names(inputs)
	return nl_meeting_present_names(inputs)
});