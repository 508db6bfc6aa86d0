/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Empty_FetchingInputs */

const nl_household_empty_fetching = /** @type {(inputs: Household_Empty_FetchingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De dossiers worden opgehaald. Dit duurt meestal minder dan een minuut.`)
};

const en_household_empty_fetching = /** @type {(inputs: Household_Empty_FetchingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The files are being fetched. This usually takes less than a minute.`)
};

/**
* | output |
* | --- |
* | "The files are being fetched. This usually takes less than a minute." |
*
* @param {Household_Empty_FetchingInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_empty_fetching = /** @type {((inputs?: Household_Empty_FetchingInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Empty_FetchingInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_empty_fetching(inputs)
	return nl_household_empty_fetching(inputs)
});