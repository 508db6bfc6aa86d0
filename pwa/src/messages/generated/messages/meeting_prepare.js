/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_PrepareInputs */

const nl_meeting_prepare = /** @type {(inputs: Meeting_PrepareInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Voorbereiden`)
};

const en_meeting_prepare = /** @type {(inputs: Meeting_PrepareInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Prepare`)
};

/**
* | output |
* | --- |
* | "Prepare" |
*
* @param {Meeting_PrepareInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_prepare = /** @type {((inputs?: Meeting_PrepareInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_PrepareInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_prepare(inputs)
	return nl_meeting_prepare(inputs)
});