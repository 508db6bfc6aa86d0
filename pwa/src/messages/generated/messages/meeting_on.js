/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_OnInputs */

const nl_meeting_on = /** @type {(inputs: Meeting_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Op welke dag?`)
};

const en_meeting_on = /** @type {(inputs: Meeting_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`On which day?`)
};

/**
* | output |
* | --- |
* | "On which day?" |
*
* @param {Meeting_OnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_on = /** @type {((inputs?: Meeting_OnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_OnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_on(inputs)
	return nl_meeting_on(inputs)
});