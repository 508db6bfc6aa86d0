/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ time: NonNullable<unknown> }} Household_Offline_Ready_OneInputs */

const nl_household_offline_ready_one = /** @type {(inputs: Household_Offline_Ready_OneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Klaar voor zonder internet: 1 dossier, bijgewerkt om ${i?.time}`)
};

const en_household_offline_ready_one = /** @type {(inputs: Household_Offline_Ready_OneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ready for offline: 1 file, updated at ${i?.time}`)
};

/**
* | output |
* | --- |
* | "Ready for offline: 1 file, updated at {time}" |
*
* @param {Household_Offline_Ready_OneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_offline_ready_one = /** @type {((inputs: Household_Offline_Ready_OneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Offline_Ready_OneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_offline_ready_one(inputs)
	return nl_household_offline_ready_one(inputs)
});