/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Sync_No_HouseholdInputs */

const nl_sync_no_household = /** @type {(inputs: Sync_No_HouseholdInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Niet van één dossier`)
};

const en_sync_no_household = /** @type {(inputs: Sync_No_HouseholdInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Not of one file`)
};

/**
* | output |
* | --- |
* | "Not of one file" |
*
* @param {Sync_No_HouseholdInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const sync_no_household = /** @type {((inputs?: Sync_No_HouseholdInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sync_No_HouseholdInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_sync_no_household(inputs)
	return nl_sync_no_household(inputs)
});