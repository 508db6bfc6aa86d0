/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_History_Server_NoneInputs */

const nl_household_history_server_none = /** @type {(inputs: Household_History_Server_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De server kent geen wijzigingen die u mag zien.`)
};

const en_household_history_server_none = /** @type {(inputs: Household_History_Server_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The server knows of no changes that you may see.`)
};

/**
* | output |
* | --- |
* | "The server knows of no changes that you may see." |
*
* @param {Household_History_Server_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_history_server_none = /** @type {((inputs?: Household_History_Server_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_History_Server_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_history_server_none(inputs)
	return nl_household_history_server_none(inputs)
});