/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Standpoint_Ask_BackInputs */

const nl_standpoint_ask_back = /** @type {(inputs: Standpoint_Ask_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Terug naar de voorbereiding`)
};

const en_standpoint_ask_back = /** @type {(inputs: Standpoint_Ask_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Back to the preparation`)
};

/**
* | output |
* | --- |
* | "Back to the preparation" |
*
* @param {Standpoint_Ask_BackInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const standpoint_ask_back = /** @type {((inputs?: Standpoint_Ask_BackInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Standpoint_Ask_BackInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_standpoint_ask_back(inputs)
	return nl_standpoint_ask_back(inputs)
});