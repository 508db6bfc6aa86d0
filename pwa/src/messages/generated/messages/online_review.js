/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Online_ReviewInputs */

const nl_online_review = /** @type {(inputs: Online_ReviewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit is bewaard, maar nog niet verwerkt. Het team van de casemanager kijkt ernaar.`)
};

const en_online_review = /** @type {(inputs: Online_ReviewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This is kept, but not processed yet. The case manager's team will look at it.`)
};

/**
* | output |
* | --- |
* | "This is kept, but not processed yet. The case manager's team will look at it." |
*
* @param {Online_ReviewInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const online_review = /** @type {((inputs?: Online_ReviewInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Online_ReviewInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_online_review(inputs)
	return nl_online_review(inputs)
});