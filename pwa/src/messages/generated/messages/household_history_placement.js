/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_History_PlacementInputs */

const nl_household_history_placement = /** @type {(inputs: Household_History_PlacementInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Plek aangevraagd`)
};

const en_household_history_placement = /** @type {(inputs: Household_History_PlacementInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Place requested`)
};

/**
* | output |
* | --- |
* | "Place requested" |
*
* @param {Household_History_PlacementInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_history_placement = /** @type {((inputs?: Household_History_PlacementInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_History_PlacementInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_history_placement(inputs)
	return nl_household_history_placement(inputs)
});