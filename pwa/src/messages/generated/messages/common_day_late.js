/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Common_Day_LateInputs */

const nl_common_day_late = /** @type {(inputs: Common_Day_LateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`1 dag te laat`)
};

const en_common_day_late = /** @type {(inputs: Common_Day_LateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`1 day late`)
};

/**
* | output |
* | --- |
* | "1 day late" |
*
* @param {Common_Day_LateInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const common_day_late = /** @type {((inputs?: Common_Day_LateInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Common_Day_LateInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_common_day_late(inputs)
	return nl_common_day_late(inputs)
});