/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Sync_Household_GoneInputs */

const nl_sync_household_gone = /** @type {(inputs: Sync_Household_GoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dossier niet op dit apparaat`)
};

const en_sync_household_gone = /** @type {(inputs: Sync_Household_GoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`File not on this device`)
};

/**
* | output |
* | --- |
* | "File not on this device" |
*
* @param {Sync_Household_GoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const sync_household_gone = /** @type {((inputs?: Sync_Household_GoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sync_Household_GoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_sync_household_gone(inputs)
	return nl_sync_household_gone(inputs)
});