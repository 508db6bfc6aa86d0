/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_History_FileInputs */

const nl_household_history_file = /** @type {(inputs: Household_History_FileInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit komt uit het dossier zoals de server het nu heeft.`)
};

const en_household_history_file = /** @type {(inputs: Household_History_FileInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This comes from the file as the server has it now.`)
};

/**
* | output |
* | --- |
* | "This comes from the file as the server has it now." |
*
* @param {Household_History_FileInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_history_file = /** @type {((inputs?: Household_History_FileInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_History_FileInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_history_file(inputs)
	return nl_household_history_file(inputs)
});