/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Statistics_LandlordsInputs */

const nl_statistics_landlords = /** @type {(inputs: Statistics_LandlordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Afloop per verhuurder`)
};

const en_statistics_landlords = /** @type {(inputs: Statistics_LandlordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Outcomes by landlord`)
};

/**
* | output |
* | --- |
* | "Outcomes by landlord" |
*
* @param {Statistics_LandlordsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const statistics_landlords = /** @type {((inputs?: Statistics_LandlordsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Statistics_LandlordsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_statistics_landlords(inputs)
	return nl_statistics_landlords(inputs)
});