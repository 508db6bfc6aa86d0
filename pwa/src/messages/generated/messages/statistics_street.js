/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Statistics_StreetInputs */

const nl_statistics_street = /** @type {(inputs: Statistics_StreetInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gezinnen op straat gezet`)
};

const en_statistics_street = /** @type {(inputs: Statistics_StreetInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Families put on the street`)
};

/**
* | output |
* | --- |
* | "Families put on the street" |
*
* @param {Statistics_StreetInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const statistics_street = /** @type {((inputs?: Statistics_StreetInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Statistics_StreetInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_statistics_street(inputs)
	return nl_statistics_street(inputs)
});