/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_SaveInputs */

const nl_meeting_save = /** @type {(inputs: Meeting_SaveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wijziging opslaan`)
};

const en_meeting_save = /** @type {(inputs: Meeting_SaveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Save the change`)
};

/**
* | output |
* | --- |
* | "Save the change" |
*
* @param {Meeting_SaveInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_save = /** @type {((inputs?: Meeting_SaveInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_SaveInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_save(inputs)
	return nl_meeting_save(inputs)
});