/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_BackInputs */

const nl_meeting_back = /** @type {(inputs: Meeting_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Terug naar de besprekingen`)
};

const en_meeting_back = /** @type {(inputs: Meeting_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Back to the meetings`)
};

/**
* | output |
* | --- |
* | "Back to the meetings" |
*
* @param {Meeting_BackInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_back = /** @type {((inputs?: Meeting_BackInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_BackInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_back(inputs)
	return nl_meeting_back(inputs)
});