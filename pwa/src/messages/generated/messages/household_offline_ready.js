/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, time: NonNullable<unknown> }} Household_Offline_ReadyInputs */

const nl_household_offline_ready = /** @type {(inputs: Household_Offline_ReadyInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Klaar voor zonder internet: ${i?.count} dossiers, bijgewerkt om ${i?.time}`)
};

const en_household_offline_ready = /** @type {(inputs: Household_Offline_ReadyInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ready for offline: ${i?.count} files, updated at ${i?.time}`)
};

/**
* | output |
* | --- |
* | "Ready for offline: {count} files, updated at {time}" |
*
* @param {Household_Offline_ReadyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_offline_ready = /** @type {((inputs: Household_Offline_ReadyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Offline_ReadyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_offline_ready(inputs)
	return nl_household_offline_ready(inputs)
});