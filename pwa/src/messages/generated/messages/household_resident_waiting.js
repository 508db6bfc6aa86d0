/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Resident_WaitingInputs */

const nl_household_resident_waiting = /** @type {(inputs: Household_Resident_WaitingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Een collega moet deze wijziging nog bevestigen.`)
};

const en_household_resident_waiting = /** @type {(inputs: Household_Resident_WaitingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A colleague still has to confirm this change.`)
};

/**
* | output |
* | --- |
* | "A colleague still has to confirm this change." |
*
* @param {Household_Resident_WaitingInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_resident_waiting = /** @type {((inputs?: Household_Resident_WaitingInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Resident_WaitingInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_resident_waiting(inputs)
	return nl_household_resident_waiting(inputs)
});