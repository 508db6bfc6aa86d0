/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_History_RestInputs */

const nl_household_history_rest = /** @type {(inputs: Household_History_RestInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Oudere bezoekverslagen en de volledige lijst staan op de server.`)
};

const en_household_history_rest = /** @type {(inputs: Household_History_RestInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Older visit reports and the full list are on the server.`)
};

/**
* | output |
* | --- |
* | "Older visit reports and the full list are on the server." |
*
* @param {Household_History_RestInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_history_rest = /** @type {((inputs?: Household_History_RestInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_History_RestInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_history_rest(inputs)
	return nl_household_history_rest(inputs)
});