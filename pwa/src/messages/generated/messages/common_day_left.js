/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Common_Day_LeftInputs */

const nl_common_day_left = /** @type {(inputs: Common_Day_LeftInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nog 1 dag`)
};

const en_common_day_left = /** @type {(inputs: Common_Day_LeftInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`1 day left`)
};

/**
* | output |
* | --- |
* | "1 day left" |
*
* @param {Common_Day_LeftInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const common_day_left = /** @type {((inputs?: Common_Day_LeftInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Common_Day_LeftInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_common_day_left(inputs)
	return nl_common_day_left(inputs)
});