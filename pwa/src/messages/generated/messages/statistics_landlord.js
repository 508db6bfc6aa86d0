/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Statistics_LandlordInputs */

const nl_statistics_landlord = /** @type {(inputs: Statistics_LandlordInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Verhuurder`)
};

const en_statistics_landlord = /** @type {(inputs: Statistics_LandlordInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Landlord`)
};

/**
* | output |
* | --- |
* | "Landlord" |
*
* @param {Statistics_LandlordInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const statistics_landlord = /** @type {((inputs?: Statistics_LandlordInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Statistics_LandlordInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_statistics_landlord(inputs)
	return nl_statistics_landlord(inputs)
});