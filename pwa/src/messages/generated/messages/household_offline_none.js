/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Offline_NoneInputs */

const nl_household_offline_none = /** @type {(inputs: Household_Offline_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nog niet klaar voor zonder internet: de dossiers zijn nog niet opgehaald`)
};

const en_household_offline_none = /** @type {(inputs: Household_Offline_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Not ready for offline: the files have not been fetched yet`)
};

/**
* | output |
* | --- |
* | "Not ready for offline: the files have not been fetched yet" |
*
* @param {Household_Offline_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_offline_none = /** @type {((inputs?: Household_Offline_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Offline_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_offline_none(inputs)
	return nl_household_offline_none(inputs)
});