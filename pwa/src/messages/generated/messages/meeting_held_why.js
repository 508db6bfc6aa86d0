/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_Held_WhyInputs */

const nl_meeting_held_why = /** @type {(inputs: Meeting_Held_WhyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waarom nog geen besluit`)
};

const en_meeting_held_why = /** @type {(inputs: Meeting_Held_WhyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Why no decision yet`)
};

/**
* | output |
* | --- |
* | "Why no decision yet" |
*
* @param {Meeting_Held_WhyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_held_why = /** @type {((inputs?: Meeting_Held_WhyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_Held_WhyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_held_why(inputs)
	return nl_meeting_held_why(inputs)
});