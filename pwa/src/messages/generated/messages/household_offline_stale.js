/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, when: NonNullable<unknown> }} Household_Offline_StaleInputs */

const nl_household_offline_stale = /** @type {(inputs: Household_Offline_StaleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Klaar voor zonder internet: ${i?.count} dossiers, bijgewerkt op ${i?.when}`)
};

const en_household_offline_stale = /** @type {(inputs: Household_Offline_StaleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ready for offline: ${i?.count} files, updated on ${i?.when}`)
};

/**
* | output |
* | --- |
* | "Ready for offline: {count} files, updated on {when}" |
*
* @param {Household_Offline_StaleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_offline_stale = /** @type {((inputs: Household_Offline_StaleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Offline_StaleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_offline_stale(inputs)
	return nl_household_offline_stale(inputs)
});