/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Handover_OpenInputs */

const nl_household_handover_open = /** @type {(inputs: Household_Handover_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Open dossier`)
};

const en_household_handover_open = /** @type {(inputs: Household_Handover_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Open file`)
};

/**
* | output |
* | --- |
* | "Open file" |
*
* @param {Household_Handover_OpenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_handover_open = /** @type {((inputs?: Household_Handover_OpenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Handover_OpenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_handover_open(inputs)
	return nl_household_handover_open(inputs)
});