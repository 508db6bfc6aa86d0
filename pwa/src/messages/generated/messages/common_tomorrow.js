/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Common_TomorrowInputs */

const nl_common_tomorrow = /** @type {(inputs: Common_TomorrowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`morgen`)
};

const en_common_tomorrow = /** @type {(inputs: Common_TomorrowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`tomorrow`)
};

/**
* | output |
* | --- |
* | "tomorrow" |
*
* @param {Common_TomorrowInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const common_tomorrow = /** @type {((inputs?: Common_TomorrowInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Common_TomorrowInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_common_tomorrow(inputs)
	return nl_common_tomorrow(inputs)
});