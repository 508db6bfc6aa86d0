/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Clearance_PracticeInputs */

const nl_clearance_practice = /** @type {(inputs: Clearance_PracticeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Voorwaarde`)
};

const en_clearance_practice = /** @type {(inputs: Clearance_PracticeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Condition`)
};

/**
* | output |
* | --- |
* | "Condition" |
*
* @param {Clearance_PracticeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const clearance_practice = /** @type {((inputs?: Clearance_PracticeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Clearance_PracticeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_clearance_practice(inputs)
	return nl_clearance_practice(inputs)
});