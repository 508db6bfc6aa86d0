/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_History_StandpointInputs */

const nl_household_history_standpoint = /** @type {(inputs: Household_History_StandpointInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Standpunt gegeven`)
};

const en_household_history_standpoint = /** @type {(inputs: Household_History_StandpointInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Standpoint given`)
};

/**
* | output |
* | --- |
* | "Standpoint given" |
*
* @param {Household_History_StandpointInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_history_standpoint = /** @type {((inputs?: Household_History_StandpointInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_History_StandpointInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_history_standpoint(inputs)
	return nl_household_history_standpoint(inputs)
});